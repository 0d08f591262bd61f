package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.registry.AccountLinks;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who signs later is looked for again by the certificate (amendment 7 (1)). */
@SpringBootTest(classes = CaseRooms.class)
class SignedLaterTest {

    @Autowired private Desk desk;
    @Autowired private AccountLinks links;
    @Autowired private LoadedPeople people;
    @Autowired private JdbcClient jdbc;

    private VerifiedPerson moved;

    @BeforeEach
    void load() {
        people.ready();
        var card = people.verified("sakura");
        moved = new VerifiedPerson(card.name(), "高知県高知市本町1番地", card.birthDate(), "2");
    }

    @Test
    void theCertificateFindsWhomAnOldAddressHid() {
        var filing = unsigned().by(moved).build();
        var caseId = desk.takeIn(filing);
        assertThat(desk.open(caseId).linked()).as("the address is another").isFalse();

        desk.takeIn(Filed.signature(filing, serial("sakura")));

        assertThat(desk.open(caseId).linked()).isTrue();
        assertThat(personOf(filing)).isEqualTo(people.personId("sakura"));
        assertThat(asked(filing)).as("no clerk has to decide it any more").isFalse();
    }

    /** The twin: a card of somebody else says nothing of her. */
    @Test
    void aBorrowedCardFindsNobody() {
        var filing = unsigned().by(moved).build();
        var caseId = desk.takeIn(filing);

        desk.takeIn(Filed.signature(filing, serial("kenta")));

        assertThat(desk.open(caseId).linked()).isFalse();
    }

    @Test
    void theSignatureOfARepresentativeIsNotTheApplicants() {
        var by =
                new Representative(
                        UUID.randomUUID(),
                        new VerifiedPerson("森　旅人", "高知県南国市1番地", LocalDate.of(1980, 1, 2), "1"),
                        Representative.Capacity.ADULT_GUARDIAN);
        var filing = unsigned().by(people.verified("sakura")).representedBy(by).build();
        var caseId = desk.takeIn(filing);

        desk.takeIn(Filed.signature(filing, serial("sakura")));

        assertThat(desk.open(caseId).linked()).isFalse();
        assertThat(asked(filing)).isTrue();
    }

    private static Filed unsigned() {
        return Filed.aFiling().unsigned(Signature.Status.UNAVAILABLE);
    }

    private UUID personOf(FilingPackage filing) {
        return desk.clerk().call(() -> links.personOf(filing.accountId())).orElseThrow();
    }

    private boolean asked(FilingPackage filing) {
        return desk.clerk().call(links::tasks).stream()
                .anyMatch(task -> task.accountId().equals(filing.accountId()));
    }

    private String serial(String who) {
        return desk.clerk()
                .call(() ->
                        jdbc.sql("select certificate_serial from person where id = ?")
                                .param(people.personId(who))
                                .query(String.class)
                                .single());
    }
}
