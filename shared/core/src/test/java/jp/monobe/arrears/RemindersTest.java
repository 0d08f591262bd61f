package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.monobe.arrears.IssueResult.Issued;
import jp.monobe.arrears.IssueResult.NothingLeft;
import jp.monobe.arrears.IssueResult.WrongNumber;
import jp.monobe.arrears.ReminderPreview.Due;
import jp.monobe.billing.BillView;
import jp.monobe.kernel.Yen;
import jp.monobe.testing.PdfText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who did not pay in time is reminded, each slip once. */
class RemindersTest extends Late {

    @Test
    void isListedOnceTwentyDaysHavePassed() {
        var view = billed(CLUB, 1);

        today(REMINDED.minusDays(1));
        assertThat(due(view)).isEmpty();
        today(REMINDED);
        var due = due(view).orElseThrow();

        assertThat(due.overdue().owed()).isEqualTo(Yen.of(5_000));
        assertThat(due.overdue().dueOn()).isEqualTo(DUE);
        assertThat(preview().payBy()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(trail.of(CLERK, "payer.find")).isNotEmpty();
    }

    @Test
    void isIssuedOnceAndKept() {
        var view = billed(CLUB, 1);
        today(REMINDED);

        var issued = (Issued) issue(slip(view).id());

        assertThat(issued.letters()).isEqualTo(1);
        assertThat(issued.owed()).isEqualTo(Yen.of(5_000));
        assertThat(due(view)).isEmpty();
        assertThat(issue(slip(view).id())).isEqualTo(new NothingLeft());
        assertThat(as(CLERK, () -> letters.run(issued.run())).orElseThrow().letters()).isEqualTo(1);
        assertThat(trail.of(CLERK, "reminder.issue").getLast().subjects())
                .containsExactly(id(view));
        assertThatThrownBy(() -> job(() -> jdbc.sql("update reminder set owed = 1").update()))
                .hasMessageContaining("append-only");
    }

    /** The twin: what keeps a second one away is the key, whatever code asked for it. */
    @Test
    void evenByHandASlipIsRemindedOnce() {
        var view = billed(CLUB, 1);
        today(REMINDED);
        issue(slip(view).id());

        assertThatThrownBy(() ->
                        job(() ->
                                jdbc.sql(
                                                "insert into reminder select uuid(), run_id,"
                                                        + " bill_id, slip_id, slip_number, 'x',"
                                                        + " issued_on, due_on, pay_by, owed,"
                                                        + " late_charge from reminder where slip_id ="
                                                        + " ?")
                                        .param(slip(view).id())
                                        .update()))
                .hasMessageContaining("slip_id");
    }

    @Test
    void whoPaidBetweenLookingAndIssuingGetsNone() {
        var paid = billed(CLUB, 1);
        var late = billed(CLUB, 1);
        today(REMINDED);
        var both = List.of(slip(paid).id(), slip(late).id());
        assertThat(due(paid)).isPresent();
        pay(paid, 5_000);

        var issued = (Issued) as(CLERK, () -> reminders.issue(both));

        assertThat(issued.letters()).isEqualTo(1);
        assertThat(issued.skipped()).isEqualTo(1);
    }

    /** Two clerks press at once: one letter. */
    @Test
    void twoWhoIssueAtOnceMakeOneLetter() {
        var view = billed(CLUB, 1);
        today(REMINDED);
        var slip = slip(view).id();

        var one = CompletableFuture.supplyAsync(() -> issue(slip));
        var other = CompletableFuture.supplyAsync(() -> issue(slip));

        assertThat(List.of(one.join(), other.join()))
                .hasAtLeastOneElementOfType(Issued.class)
                .contains(new NothingLeft());
    }

    @Test
    void heirsAreFoundFirst() {
        payer = people.cast("kenta").addresseeNo();
        var view = billed(CLUB, 1);
        today(REMINDED);
        var who = view.row().bill().payerId();
        stands(who, "DEAD", LocalDate.of(2026, 12, 31));
        try {
            assertThat(due(view)).isEmpty();
            assertThat(preview().died()).anyMatch(it -> it.bill().id().equals(id(view)));
            assertThat(issue(slip(view).id())).isEqualTo(new NothingLeft());
        } finally {
            stands(who, "RESIDENT", null);
        }
        assertThat(due(view)).isPresent();
    }

    /** What took the place of a reminded slip was reminded with it; another part was not. */
    @Test
    void anotherPaperForTheSameIsNotRemindedAgain() {
        var view = billed(CLUB, 1);
        today(REMINDED);
        issue(slip(view).id());
        var bill = open(id(view)).row().bill();
        as(CLERK, () -> reissue.reissue(bill.id(), slip(view).id(), bill.version(), "紛失のため"));

        assertThat(due(view)).isEmpty();
    }

    @Test
    void eachPartIsRemindedWhenItsOwnDayHasPassed() {
        var view = billed(CLUB, 2);
        var bill = view.row().bill();
        as(CLERK, () -> reissue.split(bill.id(), 2, DUE, bill.version(), "分割の申し出"));
        today(REMINDED);
        assertThat(due(view).orElseThrow().overdue().owed()).isEqualTo(Yen.of(5_000));
        issue(slip(view).id());
        assertThat(due(view)).isEmpty();

        today(LocalDate.of(2027, 2, 24));

        assertThat(due(view).orElseThrow().overdue().dueOn()).isEqualTo(LocalDate.of(2027, 2, 4));
    }

    @Test
    void theLetterBearsTheTermTheChargeAndWhereToObject() {
        var fee = billed(CLUB, 30);
        var lunch = billed("school-lunch", 20);
        today(LocalDate.of(2027, 3, 1));
        var run = ((Issued) issue(slip(fee).id(), slip(lunch).id())).run();

        var drawn = job(() -> draw.next());
        var paper = PdfText.of(as(CLERK, () -> letters.print(run)).orElseThrow());

        assertThat(drawn).isTrue();
        assertThat(as(CLERK, () -> letters.run(run)).orElseThrow().drawn()).isEqualTo(2);
        assertThat(paper)
                .contains("督促状", "指定期限 令和9年3月11日", "延滞金（発行日まで） 1,200円", "遅延損害金（発行日まで）")
                .contains("審査請求に対する裁決を経た後でなければ", "地方自治法第240条第2項");
        assertThat(paper.split("不服の申立てについて", -1)).hasSize(2);
    }

    @Test
    void nothingOrTooManyIsNoRun() {
        assertThat(issue()).isEqualTo(new WrongNumber());
        assertThat(issue(UUID.randomUUID())).isEqualTo(new NothingLeft());
    }

    private ReminderPreview preview() {
        return as(CLERK, () -> reminders.preview());
    }

    private Optional<Due> due(BillView view) {
        return preview().due().stream()
                .filter(it -> it.row().bill().id().equals(id(view)))
                .findFirst();
    }

    private void stands(UUID who, String status, @Nullable LocalDate until) {
        job(() ->
                jdbc.sql("update person set status = ?, resident_until = ? where id = ?")
                        .params(Arrays.asList(status, until, who))
                        .update());
    }
}
