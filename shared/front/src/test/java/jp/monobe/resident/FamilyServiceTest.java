package jp.monobe.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** People typed once are hers, and hers alone. */
@SpringJUnitConfig(FrontRooms.class)
class FamilyServiceTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired FamilyService family;
    @Autowired Office office;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
    }

    @Test
    void whoWasTypedIntoAFiledFormIsKeptOnce() {
        hanako.run(() -> submit.submit(claims.complete()));
        hanako.run(() -> submit.submit(claims.complete()));

        assertThat(hanako.call(family::mine))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.name()).isEqualTo(Claims.SORA.name());
                    assertThat(kept.birthDate()).isEqualTo(Claims.SORA.birthDate());
                    assertThat(kept.key()).isNotEqualTo(Claims.SORA.key());
                });
    }

    @Test
    void nobodyIsKeptForWhoWantsNone() {
        hanako.run(() -> family.keep(false));

        hanako.run(() -> submit.submit(claims.complete()));

        assertThat(hanako.call(family::mine)).isEmpty();
    }

    @Test
    void wantingNoneDeletesWhatIsThere() {
        hanako.run(() -> submit.submit(claims.complete()));

        hanako.run(() -> family.keep(false));

        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from kept_person where account_id = ?",
                                Residents.idOf(hanako)))
                .isZero();
    }

    @Test
    void sheChangesAndDeletesThem() {
        var id = UUID.randomUUID().toString();
        hanako.run(() -> family.save(person(id, "物部　海")));

        hanako.run(() -> family.save(person(id, "物部　湊")));
        assertThat(names(hanako)).containsExactly("物部　湊");
        hanako.run(() -> family.remove(id));

        assertThat(names(hanako)).isEmpty();
    }

    /** The twin: by the same id she herself changed and deleted above. */
    @Test
    void anotherAccountNeitherSeesNorChangesNorDeletesThem() {
        var id = UUID.randomUUID().toString();
        hanako.run(() -> family.save(person(id, "物部　海")));
        var other = residents.signIn(TestCities.IN_KONAN);

        other.run(() -> family.save(person(id, "だれか　別")));
        other.run(() -> family.remove(id));
        other.run(() -> family.keep(false));

        assertThat(names(other)).isEmpty();
        assertThat(names(hanako)).containsExactly("物部　海");
    }

    @Test
    void moreThanAnyFamilyIsNotKept() {
        for (int i = 0; i < 70; i++) {
            var name = "物部　" + i;
            hanako.run(() -> family.save(person(UUID.randomUUID().toString(), name)));
        }

        assertThat(names(hanako)).hasSize(60);
    }

    @Test
    void whoIsWrittenLikeAnotherBecomesOneWithHer() {
        var id = UUID.randomUUID().toString();
        hanako.run(() -> family.save(person(UUID.randomUUID().toString(), "物部　海")));
        hanako.run(() -> family.save(person(id, "物部　海斗")));

        hanako.run(() -> family.save(person(id, "物部　海")));

        assertThat(names(hanako)).containsExactly("物部　海");
    }

    private List<String> names(Acting who) {
        return who.call(family::mine).stream().map(TypedPerson::name).toList();
    }

    private static TypedPerson person(String id, String name) {
        return new TypedPerson(
                id, FamilyService.GROUP, name, "モノベ", LocalDate.of(2020, 1, 5), "CHILD");
    }
}
