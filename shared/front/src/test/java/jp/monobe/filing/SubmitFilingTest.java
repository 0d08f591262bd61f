package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.Delivery;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.filing.SubmitResult.Incomplete;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.OneTripCommit;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FrontRooms.class)
class SubmitFilingTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired SignatureService signatures;
    @Autowired FilingService filings;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new jp.monobe.kernel.Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
    }

    @Test
    void aCompleteDraftBecomesAFilingWithAReceiptNumber() {
        var draft = hanako.call(claims::complete);

        var accepted = (Accepted) hanako.call(() -> submit.submit(draft));

        assertThat(accepted.receiptNumber().value()).startsWith("R8-");
        var filing = office.does(TestCities.IN_KONAN, () -> office.read(accepted.filingId()));
        assertThat(filing.claimDate()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(filing.filedAt()).isEqualTo(accepted.filedAt());
        assertThat(filing.verified()).isEqualTo(Residents.HANAKO);
        assertThat(filing.answers().people()).containsExactly(Claims.SORA);
        assertThat(filing.answers().values()).hasSize(15).containsKey(AnswerKey.of("living", "c1"));
        assertThat(filing.shown().applicant().name()).isEqualTo("物部　花子");
        assertThat(filing.delivery()).isEqualTo(Delivery.POST);
    }

    @Test
    void submittingLeavesHistoryTrailAndOutboxAndTakesTheDraftAway() {
        var draft = hanako.call(claims::complete);

        var filing = ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();

        assertThat(left(filing, draft))
                .isEqualTo("filing 1, audit 1, outbox 1, draft 0, answers 0");
        assertThat(hanako.call(() -> filings.open(filing)).history()).hasSize(1);
        assertThat(hanako.call(filings::mine)).extracting(FilingRow::id).containsExactly(filing);
    }

    @Test
    void submittingAgainTellsTheSameReceipt() {
        var draft = hanako.call(claims::complete);

        var first = hanako.call(() -> submit.submit(draft));
        var again = hanako.call(() -> submit.submit(draft));

        assertThat(again).isEqualTo(first).isInstanceOf(Accepted.class);
    }

    @Test
    void theClaimsDateIsTheDayInJapan() {
        var draft = hanako.call(claims::complete);

        // 23 November 23:30 in Japan is still the day before in UTC's afternoon; then 24 November.
        clock.later(
                Duration.ofHours(15),
                () -> {
                    var accepted = (Accepted) hanako.call(() -> submit.submit(draft));

                    assertThat(accepted.filedAt()).isBefore(Instant.parse("2026-11-24T00:00:00Z"));
                    assertThat(claimDate(accepted.filingId())).isEqualTo("2026-11-24");
                });
    }

    @Test
    void anIncompleteDraftStaysAndTellsWhatIsMissing() {
        var draft = hanako.call(claims::complete);
        hanako.run(
                () -> claims.save(draft, "phone", new jp.monobe.procedure.model.Answer.Text("")));

        var result = (Incomplete) hanako.call(() -> submit.submit(draft));

        assertThat(result.problems())
                .extracting(problem -> problem.key().toString())
                .containsExactly("phone");
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from draft where id = ?",
                                draft))
                .isOne();
    }

    @Test
    void whatIsNotAskedAnyMoreIsNotFiled() {
        var draft = hanako.call(claims::complete);
        hanako.run(() -> claims.choose(draft, "previous-payer-name", "left over"));

        var filing = ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();

        assertThat(hanako.call(() -> filings.open(filing)).filing().answers().values())
                .doesNotContainKey(AnswerKey.of("previous-payer-name"));
    }

    @Test
    void theCopyCanBeReadAndIsTheSameEachTime() {
        var draft = hanako.call(claims::complete);
        var filing = ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();

        var pdf = hanako.call(() -> filings.receiptPdf(filing));

        assertThat(pdf)
                .startsWith("%PDF".getBytes())
                .isEqualTo(hanako.call(() -> filings.receiptPdf(filing)));
    }

    @Test
    void theCopyAsDataHoldsEveryAnswerInWordsAndIsOnTheTrail() {
        var draft = hanako.call(claims::complete);
        var filing = ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();

        var data = hanako.call(() -> filings.copyAsData(filing));

        var json = tools.jackson.databind.json.JsonMapper.builder().build().readTree(data);
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("procedure").asString()).isEqualTo(Claims.CLAIM);
        assertThat(json.get("applicant").get("name").asString()).isEqualTo("物部　花子");
        assertThat(json.get("answers").size())
                .isEqualTo(json.get("raw").get("answers").size())
                .isGreaterThan(10);
        assertThat(json.toString()).contains("物部　空", "あなたが日ごろ世話をして育てていますか");
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from audit where act = 'filing.copy' and subjects"
                                        + " like ?",
                                "%" + filing + "%"))
                .isOne();
    }

    @Test
    void submittingTakesFewStatementsHoweverLongTheForm() {
        var draft = hanako.call(claims::complete);

        var sent = Tampered.statementsOf(() -> hanako.call(() -> submit.submit(draft)));

        // The guard's question whose draft it is comes before; then whom she typed is kept, and the
        // commit.
        assertThat(sent).hasSizeLessThanOrEqualTo(1 + 10 + 1 + 1).endsWith(OneTripCommit.COMMIT);
    }

    private String claimDate(UUID filing) {
        return String.valueOf(
                office.rows(
                                TestCities.IN_KONAN,
                                "select date_format(claim_date, '%Y-%m-%d') d from filing where id"
                                        + " = ?",
                                filing)
                        .getFirst()
                        .get("d"));
    }

    private String left(UUID filing, UUID draft) {
        var in = TestCities.IN_KONAN;
        return "filing %d, audit %d, outbox %d, draft %d, answers %d"
                .formatted(
                        office.count(in, "select count(*) from filing where draft_id = ?", draft),
                        office.count(
                                in,
                                "select count(*) from audit where act = 'filing.submit' and"
                                        + " subjects like concat('%', ?, '%')",
                                filing),
                        office.count(
                                in,
                                "select count(*) from outbox where kind = 'FILING' and chain = ?",
                                filing),
                        office.count(in, "select count(*) from draft where id = ?", draft),
                        office.count(
                                in, "select count(*) from draft_answer where draft_id = ?", draft));
    }
}
