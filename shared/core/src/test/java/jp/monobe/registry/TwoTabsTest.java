package jp.monobe.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.registry.AccountLink.Basis;
import jp.monobe.registry.internal.LinkRows;
import jp.monobe.registry.internal.Matching;
import jp.monobe.registry.model.Match;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.OpenLinks;
import jp.monobe.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Somebody links a person between this request's look at the links and its own link. */
@SpringBootTest(classes = CoreRooms.class)
class TwoTabsTest {

    @Autowired private LoadedPeople people;
    @Autowired private PrefillService prefill;
    @Autowired private LinkRows links;
    @Autowired private JdbcClient jdbc;
    @MockitoSpyBean private Matching matching;

    private final SignedIn account = SignedIn.newAccount();
    private VerifiedPerson verified;

    @BeforeEach
    void nobodyLinked() {
        verified = people.ready().verified("daichi");
        OpenLinks.end(jdbc);
    }

    @Test
    void herOtherTabsLinkIsHersAndAsksNoClerk() {
        meanwhileLinks(account);

        assertThat(ask()).isPresent();
        assertThat(tasks()).isZero();
    }

    @Test
    void anotherAccountsLinkIsForAClerkToDecide() {
        meanwhileLinks(SignedIn.newAccount());

        assertThat(ask()).isEmpty();
        assertThat(tasks()).isOne();
    }

    private void meanwhileLinks(SignedIn who) {
        doAnswer(
                        look -> {
                            var found = (Match.Found) look.callRealMethod();
                            CompletableFuture.runAsync(() ->
                                            who.in(TestCities.IN_NANKOKU)
                                                    .run(() ->
                                                            links.add(
                                                                    who.id(),
                                                                    found.personId(),
                                                                    Basis.MATCH)))
                                    .join();
                            return found;
                        })
                .when(matching)
                .find(any());
    }

    private Optional<PrefillPacket> ask() {
        var request =
                new PrefillRequest(
                        UUID.randomUUID(),
                        account.id(),
                        "child-allowance-claim",
                        "2026-11",
                        verified,
                        CoreRooms.MORNING);
        return account.in(TestCities.IN_NANKOKU).call(() -> prefill.answer(request));
    }

    private int tasks() {
        return account.in(TestCities.IN_NANKOKU)
                .call(() ->
                        jdbc.sql("select count(*) from link_task where account_id = ?")
                                .param(account.id())
                                .query(Integer.class)
                                .single());
    }
}
