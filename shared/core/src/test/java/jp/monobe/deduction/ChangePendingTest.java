package jp.monobe.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;

/** What she handed in to take back her application is decided before anything is taken (21条). */
class ChangePendingTest extends Deducting {

    private static final String CHANGE = "child-allowance-school-fee-deduction-change";

    private static int numbers;

    /** By her own sign-in, linked to her or not. */
    private String handedIn(boolean linked, String state) {
        var number = "R8-9%05d-1".formatted(++numbers);
        var account = UUID.randomUUID();
        job(() -> {
            if (linked) {
                jdbc.sql(
                                "insert into account_link (id, account_id, person_id, basis,"
                                        + " valid_from) select uuid(), ?, id, 'OUTSIDE', now() from"
                                        + " person where addressee_no = ?")
                        .params(account, payer)
                        .update();
            }
            return jdbc.sql(
                            "insert into cases (id, procedure_id, account_id, filing_id,"
                                    + " receipt_number, applicant_name, applicant_key, claim_date,"
                                    + " expected_by, delivery, state, changed_at, version) values"
                                    + " (uuid(), ?, ?, uuid(), ?, 'x', 'x', '2027-02-01',"
                                    + " '2027-03-01', 'ELECTRONIC', ?, now(), 0)")
                    .params(CHANGE, account, number, state)
                    .update();
        });
        return number;
    }

    @Test
    void nothingIsTakenBeforeItIsDecided() {
        agreed();
        var bill = club();
        var it = told(20_000);
        var number = handedIn(true, "REVIEWING");
        CLOCK.set(PAID);

        assertThat(as(CLERK, () -> deductions.book(it.id(), it.version())))
                .isEqualTo(new DeductionResult.ChangePending(List.of(number)));
        assertThat(owed(bill)).isEqualTo(Yen.of(5_000));
        assertThat(row(it).changes()).containsExactly(number);
    }

    /** The twins: once decided, or filed by another, it is booked. */
    @Test
    void whatIsDecidedOrAnothersHindersNothing() {
        agreed();
        club();
        var it = told(20_000);
        handedIn(true, "ISSUED");
        handedIn(true, "WITHDRAWN");
        var other = handedIn(false, "REVIEWING");
        CLOCK.set(PAID);

        assertThat(row(it).changes()).isEmpty();
        assertThat(as(CLERK, () -> deductions.changesOfNobodyKnown())).contains(other);
        assertThat(as(CLERK, () -> deductions.book(it.id(), it.version())))
                .isInstanceOf(DeductionResult.Booked.class);
    }

    /** She lowered what she allows of one payment, and that was decided. */
    @Test
    void noMoreIsTakenThanSheAllowsOnTheDay() {
        agreed();
        var bill = club();
        var it = told(20_000);
        as(CLERK, () -> consents.enter(paper(Yen.of(4_999))));
        CLOCK.set(PAID);

        assertThat(as(CLERK, () -> deductions.book(it.id(), it.version())))
                .isEqualTo(new DeductionResult.Booked(Yen.ZERO, Yen.of(20_000), 1));
        assertThat(owed(bill)).isEqualTo(Yen.of(5_000));
    }

    /** However many are booked later: what is to be done stands first. */
    @Test
    void whatIsToBeDoneStandsBeforeWhatIsDone() {
        agreed();
        club();
        var open = told(20_000);
        var page = as(CLERK, () -> deductions.page(0, 1_000));
        var states = page.rows().stream().map(it -> it.deduction().isOpen()).toList();

        assertThat(page.total()).isEqualTo(page.rows().size());
        assertThat(states).isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
        assertThat(row(open).deduction().lines()).isEqualTo(open.lines()).isNotEmpty();
    }

    private DeductionDesk.Row row(Deduction it) {
        return as(CLERK, () -> deductions.page(0, 1_000)).rows().stream()
                .filter(row -> row.deduction().id().equals(it.id()))
                .findFirst()
                .orElseThrow();
    }
}
