package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;

/** 差戻し: a new filing that answers it, with the first answers filled in. */
class CorrectionTest extends CorrectionsTold {

    @Test
    void withoutADashiModoshiThereIsNothingToCorrect() {
        assertThat(hanako.call(() -> start.correct(first)))
                .isEqualTo(new StartResult.NotReturned());
    }

    @Test
    void theDraftHasTheFirstAnswersAndOnlyWhatWasNamedIsOpen() {
        returned(1);

        var draft = begun();
        var data = ((Opened) hanako.call(() -> drafts.open(draft))).draft();

        assertThat(data.answers().values()).hasSize(15);
        assertThat(data.correction()).contains(WHICH_PHONE);
        assertThat(data.isOpen(AnswerKey.of("phone"))).isTrue();
        assertThat(data.isOpen(AnswerKey.of("living", "c1"))).isTrue();
        assertThat(data.isOpen(AnswerKey.of("reason"))).isFalse();
        assertThat(hanako.call(() -> claims.choose(draft, "reason", "OTHER")))
                .isEqualTo(new SaveResult.Closed());
        assertThat(hanako.call(() -> claims.choose(draft, "living@c1", "APART")))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(hanako.call(() -> claims.choose(draft, "child-address@c1", "x")))
                .as("what was never answered")
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whatWasAskedAndLeftOpenIsAsClosedAsWhatWasAnswered() {
        returned(1);
        var draft = begun();

        var asked = hanako.call(() -> claims.save(draft, "hindered", new Answer.YesNo(true)));

        assertThat(asked).isEqualTo(new SaveResult.Closed());
    }

    /** A paper may have gaps, and the clerk's 差戻し need not name them. */
    @Test
    void whatIsMissingAsItCountsMayBeMendedThoughNobodyNamedIt() {
        var gap = AnswerKey.of("occupation");
        var paper = hanako.call(() -> filings.open(first)).filing().answers().with(gap, null);
        told(
                new StatusUpdate(
                        first,
                        1,
                        Status.RETURNED,
                        clock.instant(),
                        null,
                        WHICH_PHONE,
                        paper,
                        null));

        var draft = begun();
        var data = ((Opened) hanako.call(() -> drafts.open(draft))).draft();

        assertThat(data.isOpen(gap)).isTrue();
        assertThat(data.isOpen(AnswerKey.of("reason"))).isFalse();
        assertThat(data.correcting().orElseThrow().gaps()).containsExactly(gap);
        assertThat(hanako.call(() -> submit.submit(draft)))
                .isInstanceOf(SubmitResult.Incomplete.class);
        hanako.run(() -> claims.choose(draft, "occupation", "EMPLOYED"));
        assertThat(hanako.call(() -> submit.submit(draft))).isInstanceOf(Accepted.class);
    }

    /** It was begun when no rule missed what is missing: kept as closed as all the rest. */
    @Test
    void whatARuleYoungerThanTheDraftMissesOpensWhenItIsOpenedAgain() {
        var gap = AnswerKey.of("occupation");
        var paper = hanako.call(() -> filings.open(first)).filing().answers().with(gap, null);
        told(
                new StatusUpdate(
                        first,
                        1,
                        Status.RETURNED,
                        clock.instant(),
                        null,
                        WHICH_PHONE,
                        paper,
                        null));
        var draft = begun();
        office.change(
                TestCities.IN_KONAN,
                "update draft set closed = json_array_append(closed, '$', 'occupation') where id"
                        + " = ?",
                draft);
        assertThat(hanako.call(() -> drafts.save(draft, gap, new Answer.Chosen("EMPLOYED"))))
                .as("as it was begun")
                .isInstanceOf(SaveResult.Closed.class);

        var data = ((Opened) hanako.call(() -> drafts.open(draft))).draft();

        assertThat(data.isOpen(gap)).isTrue();
        assertThat(data.isOpen(AnswerKey.of("reason"))).isFalse();
        assertThat(hanako.call(() -> drafts.save(draft, gap, new Answer.Chosen("EMPLOYED"))))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(hanako.call(() -> submit.submit(draft))).isInstanceOf(Accepted.class);
    }

    /** The twin: where nothing is missing nothing more is open. */
    @Test
    void withoutAGapNothingMoreIsOpen() {
        returned(1);

        var data = ((Opened) hanako.call(() -> drafts.open(begun()))).draft();

        assertThat(data.correcting().orElseThrow().gaps()).isEmpty();
        assertThat(data.isOpen(AnswerKey.of("occupation"))).isFalse();
    }

    @Test
    void theDraftTellsTheFirstDayAndWhatWasMended() {
        var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        clock.later(
                Duration.ofDays(3),
                () -> {
                    returned(1);
                    var draft = begun();
                    var phone = AnswerKey.of("phone");
                    hanako.run(() -> claims.save(draft, "phone", new Answer.Text("088-1")));

                    var data = ((Opened) hanako.call(() -> drafts.open(draft))).draft();

                    var mending = data.correcting().orElseThrow();
                    assertThat(mending.first()).isEqualTo(first);
                    assertThat(mending.claimDate()).isEqualTo(day);
                    assertThat(mending.isMended(phone, data.answers())).isTrue();
                    assertThat(mending.isMended(AnswerKey.of("reason"), data.answers())).isFalse();
                });
    }
}
