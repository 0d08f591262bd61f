package jp.monobe.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.exchange.Representative.Capacity;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.testing.Claims;
import org.junit.jupiter.api.Test;

/** More of {@link RepresentedDraftsTest}. */
class RepresentedFilingsTest extends Representing {

    @Test
    void sheMendsItAndItStaysTheSamePersons() {
        var first = filed(filled());
        var asked =
                new Correction(
                        "電話番号を確かめてください",
                        LocalDate.of(2026, 12, 7),
                        List.of(new FieldRemark("phone", "つながりません")));
        office.does(
                TestCities.IN_KONAN,
                () ->
                        office.inbox.put(
                                new StatusUpdate(
                                        first.filingId(),
                                        1,
                                        Status.RETURNED,
                                        clock.instant(),
                                        null,
                                        asked)));

        var draft =
                ((StartResult.Started) hanako.call(() -> start.correct(first.filingId())))
                        .draftId();
        assertThat(opened(draft).represented()).contains(ICHIRO);
        hanako.run(() -> claims.save(draft, "phone", new Answer.Text("088-863-2111")));
        var answer = read(filed(draft));

        assertThat(answer.corrects()).isEqualTo(first.filingId());
        assertThat(answer.accountId()).isEqualTo(read(first).accountId());
        assertThat(answer.verified()).isEqualTo(ICHIRO.stated());
        assertThat(answer.representative()).isEqualTo(read(first).representative());
    }

    @Test
    void sheTakesItBackAndNobodyElseDoes() {
        var filing = filed(filled()).filingId();
        var other = residents.signIn(TestCities.IN_KONAN);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> other.run(() -> filings.withdraw(filing)));
        assertThat(hanako.call(() -> filings.withdraw(filing)))
                .isEqualTo(new WithdrawResult.Withdrawn());
    }

    /** The office knows the applicant by another id: the notice goes to whoever filed. */
    @Test
    void theNoticeGoesToTheAccountThatFiled() {
        var filing = read(filed(filled()));
        var notice =
                new NoticeCopy(
                        UUID.randomUUID(),
                        filing.filingId(),
                        filing.accountId(),
                        "決定通知",
                        Delivery.ELECTRONIC,
                        clock.instant(),
                        new byte[] {1},
                        null);

        office.does(TestCities.IN_KONAN, () -> office.inbox.put(notice));

        assertThat(hanako.call(inbox::mine))
                .singleElement()
                .satisfies(row -> assertThat(row.filingId()).isEqualTo(filing.filingId()));
    }

    /** Neither way: what she typed of others is not hers, and hers is none of theirs. */
    @Test
    void herOwnPeopleAndFilingsStayApartFromIt() {
        filed(filled());
        var own = hanako.call(claims::begun);
        assertThat(hanako.call(family::mine)).isEmpty();
        assertThat(hanako.call(() -> carry.offered(own))).isEmpty();

        hanako.run(() -> drafts.discard(own));
        assertThat(hanako.call(() -> start.underWay(Claims.CLAIM))).isEmpty();
        filed(hanako.call(claims::complete));
        var another = begun();
        assertThat(hanako.call(() -> carry.offered(another))).isEmpty();
        assertThat(hanako.call(() -> start.underWay(Claims.CLAIM))).as("the twin").isPresent();
    }

    @Test
    void thePapersNameBoth() throws IOException {
        var draft = filled();
        var toSign = hanako.call(() -> signatures.document(draft)).pdf();
        var filing = filed(draft).filingId();

        assertThat(text(toSign)).contains("物部 一郎", "法定代理人", "物部 花子（成年後見人）");
        assertThat(text(hanako.call(() -> filings.receiptPdf(filing))))
                .contains("物部 一郎", "法定代理人", "物部 花子（成年後見人）");
        assertThat(new String(hanako.call(() -> filings.copyAsData(filing)), UTF_8))
                .contains("\"representative\"", "\"ADULT_GUARDIAN\"");
    }

    @Test
    void theTrailSaysWhoFiledForWhom() {
        var filing = filed(filled()).filingId();

        var rows =
                office.rows(
                        TestCities.IN_KONAN,
                        "select reason from audit where act = 'filing.submit' and subjects like ?",
                        "%" + filing + "%");

        assertThat(rows.getFirst().get("reason").toString())
                .contains("representative:ADULT_GUARDIAN", "物部　花子");
    }

    @Test
    void severalAreBegunButNotWithoutEnd() {
        for (int i = 0; i < 10; i++) {
            begun();
        }

        assertThat(hanako.call(() -> represented.begin(Claims.CLAIM, ICHIRO)))
                .isEqualTo(new RepresentResult.TooMany(10));
        assertThat(hanako.call(drafts::mine))
                .allSatisfy(row -> assertThat(row.represented()).contains("物部　一郎"));
    }

    /** A draft that waited over the eighteenth birthday is nobody's to hand in but the ward's. */
    @Test
    void nothingIsHandedInForWhoHasComeOfAgeMeanwhile() {
        var minor = ward("物部　蓮", LocalDate.of(2008, 11, 24), Capacity.PARENT);
        var begun = hanako.call(() -> represented.begin(Claims.CLAIM, minor));
        var draft = ((RepresentResult.Started) begun).draftId();

        clock.later(
                Duration.ofDays(1),
                () ->
                        assertThat(hanako.call(() -> submit.submit(draft)))
                                .isInstanceOfSatisfying(
                                        SubmitResult.Incomplete.class,
                                        it ->
                                                assertThat(it.problems())
                                                        .extracting(Problem::messageKey)
                                                        .containsExactly(
                                                                "form.represented.of-age")));
    }

    /** The twin: another ward's, and her own, are counted apart. */
    @Test
    void whatWaitsForOneWardKeepsNoOtherFromBeingBegun() {
        for (int i = 0; i < 10; i++) {
            begun();
        }
        var other = ward("物部　次郎", LocalDate.of(1957, 3, 3), Capacity.ADULT_GUARDIAN);

        assertThat(hanako.call(() -> represented.begin(Claims.CLAIM, other)))
                .isInstanceOf(RepresentResult.Started.class);
        assertThat(hanako.call(() -> start.beside(Claims.CLAIM)))
                .isInstanceOf(StartResult.Started.class);
    }

    @Test
    void herOwnDraftIsNotTheOneForAnother() {
        var theirs = begun();

        var own = hanako.call(claims::begun);

        assertThat(own).isNotEqualTo(theirs);
        assertThat(opened(own).represented()).isEqualTo(Optional.empty());
    }
}
