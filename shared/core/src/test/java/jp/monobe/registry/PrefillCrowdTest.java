package jp.monobe.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.OpenLinks;
import jp.monobe.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many ask at once, as on the morning after a mailing; nobody waits for, or trips, another. */
@SpringBootTest(classes = CoreRooms.class)
class PrefillCrowdTest {

    @Autowired private LoadedPeople people;
    @Autowired private PrefillService prefill;
    @Autowired private RegistryLookup registry;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void endLinks() {
        people.ready();
        OpenLinks.end(jdbc);
    }

    @Test
    void everybodyInACrowdGetsHerPacket() throws Exception {
        var crowd = adults("松岡");
        assertThat(crowd).hasSizeGreaterThan(20);

        var answers =
                atOnce(crowd.stream().map(each -> asking(SignedIn.newAccount(), each)).toList());

        assertThat(answers).hasSize(crowd.size());
        assertThat(answers.stream().filter(Optional::isPresent).count())
                .isGreaterThan(crowd.size() / 2);
    }

    @Test
    void twoTabsOfOneAccountGetTheSameKeys() throws Exception {
        var verified = people.ready().verified("daichi");
        var account = SignedIn.of("daichi");

        var answers = atOnce(java.util.Collections.nCopies(6, asking(account, verified)));

        assertThat(answers).hasSize(6).allMatch(Optional::isPresent);
        assertThat(answers.stream().map(PrefillCrowdTest::keys).distinct()).hasSize(1);
    }

    private static List<String> keys(Optional<PrefillPacket> packet) {
        return packet.orElseThrow().people().household().stream().map(KnownPerson::key).toList();
    }

    private List<VerifiedPerson> adults(String name) {
        return people
                .ready()
                .staff(TestCities.IN_NANKOKU, "392049-clerk-1")
                .call(() -> registry.search(name, 0, "case:test"))
                .stream()
                .filter(PersonRecord::isResident)
                .map(each ->
                        new VerifiedPerson(
                                each.name(),
                                "高知県南国市" + each.address().line(),
                                each.birthDate(),
                                ""))
                .toList();
    }

    private Callable<Optional<PrefillPacket>> asking(SignedIn account, VerifiedPerson verified) {
        var request =
                new PrefillRequest(
                        UUID.randomUUID(),
                        account.id(),
                        "child-allowance-claim",
                        "2026-11",
                        verified,
                        CoreRooms.MORNING);
        return () -> account.in(TestCities.IN_NANKOKU).call(() -> prefill.answer(request));
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var results = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
