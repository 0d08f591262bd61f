package jp.monobe.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.OpenLinks;
import jp.monobe.testing.SignedIn;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the guided finder is told of a household: her children, and nobody else. */
@SpringBootTest(classes = CoreRooms.class)
class FinderPrefillTest {

    @Autowired private LoadedPeople people;
    @Autowired private PrefillService prefill;
    @Autowired private Trail trail;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void load() {
        people.ready();
        OpenLinks.end(jdbc);
    }

    /**
     * The guided finder asks about children alone: nothing of a spouse goes out, nor is it read.
     */
    @Test
    void tellsTheFinderOfChildrenAndOfNobodyElse() {
        var account = SignedIn.of("sakura");

        var packet =
                account.in(TestCities.IN_NANKOKU)
                        .call(() ->
                                prefill.answer(
                                        finder(
                                                account,
                                                people.verified("sakura"),
                                                Filled.REVISION)))
                        .orElseThrow();

        assertThat(packet.people().household())
                .extracting(KnownPerson::relation, KnownPerson::name)
                .containsExactly(tuple("CHILD", "岡林　陽葵"));
        assertThat(trail.of(account.actor(), "prefill.shown").getLast().subjects())
                .hasSize(2)
                .contains(people.personId("sakura"));
    }

    /** The twin: a form's packet of the same household holds the spouse. */
    @Test
    void aFormsPacketWouldTellOfTheSpouse() {
        assertThat(form("sakura").orElseThrow().people().household())
                .extracting(KnownPerson::relation)
                .contains("SPOUSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"naoki", "yoko", "haruka", "tsuyoshi", "tabito"})
    void tellsTheFinderNothingWhereItTellsNoForm(String key) {
        var account = SignedIn.of(key);

        var packet =
                account.in(TestCities.IN_NANKOKU)
                        .call(() ->
                                prefill.answer(
                                        finder(account, people.verified(key), Filled.REVISION)));

        assertThat(packet).isEmpty();
    }

    @Test
    void tellsTheFinderNothingByAnotherWhitelist() {
        var account = SignedIn.of("sakura");
        var request = finder(account, people.verified("sakura"), "2099-01");

        assertThat(account.in(TestCities.IN_NANKOKU).call(() -> prefill.answer(request))).isEmpty();
    }

    private static PrefillRequest finder(
            SignedIn account, VerifiedPerson verified, String revision) {
        return new PrefillRequest(
                UUID.randomUUID(),
                account.id(),
                Filled.PROCEDURE,
                revision,
                verified,
                CoreRooms.MORNING);
    }

    private Optional<PrefillPacket> form(String key) {
        var account = SignedIn.of(key);
        var request =
                new PrefillRequest(
                        UUID.randomUUID(),
                        account.id(),
                        "child-allowance-claim",
                        "2026-11",
                        people.verified(key),
                        CoreRooms.MORNING);
        return account.in(TestCities.IN_NANKOKU).call(() -> prefill.answer(request));
    }
}
