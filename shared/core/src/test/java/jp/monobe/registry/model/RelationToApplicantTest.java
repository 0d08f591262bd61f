package jp.monobe.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationToApplicantTest {

    private static final UUID ME = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @ParameterizedTest(name = "{1} as {0} sees her: {2}")
    @CsvSource({
        "世帯主, 妻, SPOUSE",
        "世帯主, 夫, SPOUSE",
        "世帯主, 妻(未届), SPOUSE",
        "妻, 世帯主, SPOUSE",
        "夫, 世帯主, SPOUSE",
        "世帯主, 子, CHILD",
        "妻, 子, CHILD",
        "妻, 妻の子, CHILD",
        "世帯主, 妻の子, OTHER",
        "世帯主, 子の子, GRANDCHILD",
        "世帯主, 父, PARENT",
        "世帯主, 母, PARENT",
        "妻, 母, OTHER",
        "世帯主, 縁故者, OTHER",
        "子, 世帯主, OTHER",
        "世帯主, 妻の母, OTHER",
        "世帯主, 子の妻, OTHER",
    })
    void goesByTheHouseholdWhenNothingElseIsKnown(
            String mine, String hers, RelationToApplicant expected) {
        assertThat(of(mine, hers)).isEqualTo(expected);
    }

    @Test
    void knowsHerself() {
        assertThat(RelationToApplicant.of(new Member(ME, "妻"), new Member(ME, "妻"), List.of()))
                .isEqualTo(RelationToApplicant.SELF);
    }

    @Test
    void theRegistersRelationsComeFirst() {
        assertThat(of("子", "世帯主", new Kin(OTHER, Kin.Kind.FATHER_OF, ME)))
                .isEqualTo(RelationToApplicant.PARENT);
        assertThat(of("子", "子の子", new Kin(ME, Kin.Kind.MOTHER_OF, OTHER)))
                .isEqualTo(RelationToApplicant.CHILD);
        assertThat(of("子", "子の妻", new Kin(OTHER, Kin.Kind.SPOUSE_OF, ME)))
                .isEqualTo(RelationToApplicant.SPOUSE);
        assertThat(
                        of(
                                "母",
                                "子の子",
                                new Kin(ME, Kin.Kind.MOTHER_OF, THIRD),
                                new Kin(THIRD, Kin.Kind.FATHER_OF, OTHER)))
                .isEqualTo(RelationToApplicant.GRANDCHILD);
    }

    @Test
    void herHusbandsChildOfAnotherMotherIsNotHers() {
        assertThat(of("妻", "子", new Kin(THIRD, Kin.Kind.MOTHER_OF, OTHER)))
                .isEqualTo(RelationToApplicant.OTHER);
    }

    private static RelationToApplicant of(String mine, String hers, Kin... kin) {
        return RelationToApplicant.of(new Member(ME, mine), new Member(OTHER, hers), List.of(kin));
    }
}
