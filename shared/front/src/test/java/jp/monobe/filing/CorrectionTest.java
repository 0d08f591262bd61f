package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.StartResult.Started;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** 差戻し: a new filing that answers it, with the first answers filled in. */
@SpringJUnitConfig(FrontRooms.class)
class CorrectionTest {

    private static final Correction WHICH_PHONE =
            new Correction(
                    "電話番号を確かめてください",
                    LocalDate.of(2026, 12, 7),
                    List.of(
                            new FieldRemark("phone", "つながりません"),
                            new FieldRemark("living@c1", "?")));

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired StartDraft start;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired AttachmentService attachments;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID first = new UUID(0, 0);

    @BeforeEach
    void file() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        first = filed(hanako.call(claims::complete));
    }

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

    @Test
    void theFilingThatAnswersTellsTheFirstOnesDay() {
        var day = hanako.call(() -> filings.open(first)).claimDate();
        clock.later(
                Duration.ofDays(3),
                () -> {
                    returned(1);
                    var second = filed(begun());

                    var data = hanako.call(() -> filings.open(second));

                    assertThat(data.claimDate()).isEqualTo(day);
                    assertThat(data.filing().claimDate()).isEqualTo(day.plusDays(3));
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void aCorrectionLeadsToItsFilingOnceTheMatterHasEnded(Status end) {
        returned(1);
        var draft = begun();
        told(new StatusUpdate(first, 5, end, clock.instant(), null, null));

        assertEnded(draft);
    }

    @Test
    void aCorrectionLeadsToItsFilingOnceThatIsTakenBack() {
        returned(1);
        var draft = begun();
        hanako.run(() -> filings.withdraw(first));

        assertEnded(draft);
    }

    private void assertEnded(UUID draft) {
        assertThat(hanako.call(() -> drafts.open(draft)))
                .isEqualTo(new DraftGone(Optional.of(first)));
        assertThat(hanako.call(drafts::mine)).isEmpty();
        assertThat(hanako.call(() -> submit.submit(draft))).isEqualTo(new SubmitResult.Gone());
        assertThat(hanako.call(() -> start.correct(first)))
                .isEqualTo(new StartResult.NotReturned());
    }

    @Test
    void theAnswerIsAFilingOfItsOwnInTheFirstOnesChain() {
        returned(1);

        var second = filed(begun());

        var package2 = office.does(TestCities.IN_KONAN, () -> office.read(second));
        assertThat(package2.corrects()).isEqualTo(first);
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from outbox where kind = 'FILING' and chain = ?",
                                first))
                .isEqualTo(2);
        var row = hanako.call(() -> filings.open(first)).row();
        assertThat(row.answered()).isTrue();
        assertThat(hanako.call(() -> filings.open(first)).correction()).isEmpty();
        assertThat(hanako.call(() -> start.correct(first)))
                .isEqualTo(new StartResult.NotReturned());
    }

    @Test
    void filesOfTheFirstFilingAreStillListed() throws Exception {
        var other = residents.signIn(TestCities.IN_KONAN);
        var draft = other.call(claims::complete);
        var bytes = new java.io.ByteArrayInputStream(jp.monobe.document.SamplePdf.of(0));
        var stored =
                (StoreResult.Stored)
                        other.call(() -> attachments.store(draft, "x", "a.pdf", bytes));
        hanako = other;
        first = filed(draft);
        returned(1);

        var listed = other.call(() -> attachments.list(begun()));

        assertThat(listed).containsExactly(stored.attachment());
        assertThat(filed(begun())).isNotEqualTo(first);
    }

    @Test
    void aSecondDashiModoshiBeginsWithTheNewestAnswers() {
        returned(1);
        var draft = begun();
        hanako.run(() -> claims.choose(draft, "living@c1", "STUDYING_ABROAD"));
        filed(draft);

        clock.later(
                Duration.ofDays(1),
                () -> {
                    returned(3);
                    var again = begun();
                    var data = ((Opened) hanako.call(() -> drafts.open(again))).draft();

                    assertThat(data.answers().get(AnswerKey.of("living", "c1")))
                            .contains(new Answer.Chosen("STUDYING_ABROAD"));
                });
    }

    @Test
    void withdrawingIsToldOnceAndEndsWithTheDecision() {
        var once = hanako.call(() -> filings.withdraw(first));
        var again = hanako.call(() -> filings.withdraw(first));

        assertThat(once).isEqualTo(again).isEqualTo(new WithdrawResult.Withdrawn());
        assertThat(office.does(TestCities.IN_KONAN, () -> office.filings.supplements(first)))
                .hasSize(1);
        assertThat(hanako.call(filings::mine).getFirst().status()).isEqualTo(Status.WITHDRAWN);

        told(new StatusUpdate(first, 9, Status.APPROVED, clock.instant(), null, null));
        assertThat(hanako.call(() -> filings.withdraw(first)))
                .isEqualTo(new WithdrawResult.AlreadyDecided());
        assertThat(hanako.call(filings::mine).getFirst().status()).isEqualTo(Status.APPROVED);
    }

    private void returned(long version) {
        told(new StatusUpdate(first, version, Status.RETURNED, clock.instant(), null, WHICH_PHONE));
    }

    private void told(StatusUpdate update) {
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(update));
    }

    private UUID begun() {
        return ((Started) hanako.call(() -> start.correct(first))).draftId();
    }

    private UUID filed(UUID draft) {
        return ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();
    }
}
