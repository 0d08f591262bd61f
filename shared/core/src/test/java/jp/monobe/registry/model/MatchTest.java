package jp.monobe.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final String HERE = "高知県南国市大埇甲1234番地5";

    @Test
    void oneWhoAgreesInEverythingIsFound() {
        assertThat(match("高橋　花", HERE, person(ONE, "髙橋　花", "大埇甲1234番地の5")))
                .isEqualTo(new Match.Found(ONE));
    }

    @Test
    void twinsAtOneAddressAreToldApartByName() {
        assertThat(
                        match(
                                "高橋　花",
                                HERE,
                                person(ONE, "髙橋　花", "大埇甲1234番地5"),
                                person(TWO, "髙橋　月", "大埇甲1234番地5")))
                .isEqualTo(new Match.Found(ONE));
    }

    @Test
    void twoOfOneNameAreUnclearEvenIfOnlyOneLivesThere() {
        assertThat(
                        match(
                                "高橋　花",
                                HERE,
                                person(ONE, "高橋　花", "大埇甲1234番地5"),
                                person(TWO, "高橋　花", "十市1番地")))
                .isEqualTo(new Match.Unclear(List.of(ONE, TWO)));
    }

    @Test
    void agreeingInPartIsUnclear() {
        assertThat(match("高橋　花", "高知県高知市帯屋町1番地", person(ONE, "高橋　花", "大埇甲1234番地5")))
                .isEqualTo(new Match.Unclear(List.of(ONE)));
        assertThat(match("鈴木　花", HERE, person(ONE, "高橋　花", "大埇甲1234番地5")))
                .isEqualTo(new Match.Unclear(List.of(ONE)));
    }

    @Test
    void agreeingInNothingIsNobody() {
        assertThat(match("鈴木　花", "高知県高知市帯屋町1番地", person(ONE, "高橋　花", "大埇甲1番地")))
                .isEqualTo(new Match.Nobody());
        assertThat(match("鈴木　花", HERE)).isEqualTo(new Match.Nobody());
    }

    @Test
    void anAliasIsAName() {
        var maria = new Candidate(ONE, "MARIA SANTOS", "浜田　マリア", "MARIA SANTOS", "大埇甲1234番地5");

        assertThat(match("濱田　マリア", HERE, maria)).isEqualTo(new Match.Found(ONE));
        assertThat(match("Maria Santos", HERE, maria)).isEqualTo(new Match.Found(ONE));
    }

    private static Candidate person(UUID id, String name, String address) {
        return new Candidate(id, name, "", "", address);
    }

    private static Match match(String name, String address, Candidate... bornThatDay) {
        return Match.of(name, address, List.of(bornThatDay), "高知県", "南国市");
    }
}
