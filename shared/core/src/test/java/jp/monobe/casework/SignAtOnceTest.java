package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Two cases about one child or one recipient: whatever the moment, only one is certified. */
@SpringBootTest(classes = CaseRooms.class)
class SignAtOnceTest {

    private static final Proposal APPROVE = new Proposal.Approve();

    @Autowired private Desk desk;
    @Autowired private CaseDecisions decisions;
    @Autowired private Rows rows;

    private final String child = "湊" + UUID.randomUUID();
    private final FilingPackage hers = claimFor(child);
    private final FilingPackage his = claimFor(child);

    @RepeatedTest(5)
    void ofTwoSignedAtTheSameMomentOneIsToldOfTheOther() {
        var first = proposed(hers);
        var second = proposed(his);

        var results = signBoth(first, second);

        assertThat(results).filteredOn(DeskResult.Done.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(DeskResult.SignedElsewhere.class::isInstance).hasSize(1);
        assertThat(signed(first, second)).hasSize(1);
    }

    /** The twin: without the key that is the lock, both are signed, and the test above goes red. */
    @Test
    void withoutTheLockBothWouldBeSigned() {
        var first = proposed(hers);
        var second = proposed(his);
        Rows.migrate("ALTER TABLE case_hold DROP PRIMARY KEY, ADD INDEX planted (subject)");
        try {
            signBoth(first, second);

            assertThat(signed(first, second)).hasSize(2);
        } finally {
            rows.change("delete from case_hold where case_id in (?, ?)", first, second);
            Rows.migrate("ALTER TABLE case_hold DROP INDEX planted, ADD PRIMARY KEY (subject)");
        }
    }

    @Test
    void theOtherIsNamedByItsNumber() {
        var first = desk.signed(hers, APPROVE);
        var second = proposed(his);

        assertThat(desk.sign(desk.chief(), second))
                .isEqualTo(new DeskResult.SignedElsewhere(first, hers.receiptNumber().value()));
        assertThat(desk.open(second).state()).isInstanceOf(CaseState.Proposed.class);
        assertThat(desk.open(second).history()).noneMatch(line -> line.move().equals("sign"));
    }

    @Test
    void whatIsCertifiedAlreadyIsNotSignedAgain() {
        desk.issued(hers, APPROVE);
        var second = proposed(his);

        var number = hers.receiptNumber().value().replaceFirst("-[0-9]$", "");
        assertThat(desk.sign(desk.chief(), second))
                .isEqualTo(new DeskResult.GrantedElsewhere(number));
        assertThat(holds(second)).isZero();
    }

    @Test
    void aSignatureTakenBackLetsTheOtherOneBeSigned() {
        var first = desk.signed(hers, APPROVE);
        var second = proposed(his);

        Desk.done(() -> desk.undo(desk.chief(), first));

        assertThat(holds(first)).isZero();
        Desk.done(() -> desk.sign(desk.chief(), second));
    }

    @Test
    void aWithdrawalLetsTheOtherOneBeSigned() {
        var first = desk.signed(hers, APPROVE);
        var second = proposed(his);

        desk.takeIn(Filed.withdrawal(hers));

        assertThat(desk.open(first).state()).isInstanceOf(CaseState.Withdrawn.class);
        Desk.done(() -> desk.sign(desk.chief(), second));
    }

    @Test
    void aRejectionBindsNobody() {
        desk.signed(hers, APPROVE);
        var second = desk.takeIn(his);
        Desk.done(() -> desk.propose(second, new Proposal.Reject("別の方を認定するため", "児童手当法4条3項")));

        Desk.done(() -> desk.sign(desk.chief(), second));
    }

    @Test
    void oneRecipientIsNotCertifiedTwiceForOtherChildren() {
        var again = Filed.aFiling().by(hers.verified()).build();
        desk.signed(hers, APPROVE);
        var second = proposed(again);

        assertThat(desk.sign(desk.chief(), second)).isInstanceOf(DeskResult.SignedElsewhere.class);
    }

    private List<DeskResult> signBoth(UUID first, UUID second) {
        var chief = desk.chief();
        var deputy = desk.deputy();
        return Crowd.atOnce(List.of(sign(chief, first), sign(deputy, second)));
    }

    private Callable<DeskResult> sign(Acting who, UUID caseId) {
        long version = desk.open(caseId).version();
        return () -> who.call(() -> decisions.sign(caseId, version));
    }

    private UUID proposed(FilingPackage filing) {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> desk.propose(caseId, APPROVE));
        return caseId;
    }

    private List<UUID> signed(UUID... cases) {
        return Stream.of(cases)
                .filter(id -> desk.open(id).state() instanceof CaseState.Signed)
                .toList();
    }

    private long holds(UUID caseId) {
        return rows.count("case_hold where case_id = ?", caseId);
    }

    private static FilingPackage claimFor(String name) {
        var child =
                new KnownPerson(
                        "k1",
                        name,
                        "モノベ",
                        true,
                        java.time.LocalDate.of(2026, 11, 10),
                        "CHILD",
                        null);
        return Filed.aFiling(Claims.aClaim().with(child)).build();
    }
}
