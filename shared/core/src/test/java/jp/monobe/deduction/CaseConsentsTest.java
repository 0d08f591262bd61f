package jp.monobe.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.Accounting;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.Assessor;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.deduction.model.Consent;
import jp.monobe.exchange.Delivery;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of the two filings of 21条 a decision makes, changes and ends what is taken (申出と変更・撤回). */
class CaseConsentsTest extends Accounting {

    private static final String APPLIED = "child-allowance-school-fee-deduction";
    private static final LocalDate FILED = LocalDate.of(2026, 12, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static int people = 500;

    @Autowired private List<Assessor> assessors;
    @Autowired private DeductionConsents consents;

    private UUID person = new UUID(0, 0);
    private final UUID child = UUID.randomUUID();

    @BeforeEach
    void somebodyElse() {
        payer =
                as(
                        CLERK,
                        () ->
                                jdbc.sql(
                                                "select addressee_no from person where birth_date <"
                                                        + " '2000-01-01' order by addressee_no limit"
                                                        + " 1 offset ?")
                                        .param(people++)
                                        .query(String.class)
                                        .single());
        person = as(CLERK, () -> consents.of(payer)).orElseThrow().payer().personId();
    }

    @Test
    void whatSheAppliedForStandsAsSheSaid() {
        granted(APPLIED, applied());

        var it = now(FEBRUARY).orElseThrow();
        assertThat(it.fees()).containsExactlyInAnyOrder("school-lunch", CLUB);
        assertThat(it.children()).containsExactly(child);
        assertThat(it.allChildren()).isFalse();
        assertThat(it.most()).isEqualTo(Yen.of(8_000));
        assertThat(it.from()).isEqualTo(FEBRUARY);
        assertThat(now(FEBRUARY.minusDays(1))).isEmpty();
    }

    /** The twin: what was refused leaves nothing. */
    @Test
    void whatWasRefusedLeavesNothing() {
        decided(APPLIED, applied(), Optional.of(person), new Proposal.Reject("要件", "条例第3条"));

        assertThat(now(FEBRUARY)).isEmpty();
    }

    /** Whose sign-in is not linked is nobody in the registry; a clerk enters hers by hand. */
    @Test
    void whoIsNotLinkedIsEnteredByHand() {
        decided(APPLIED, applied(), Optional.empty(), new Proposal.Approve(Answers.NONE));

        assertThat(now(FEBRUARY)).isEmpty();
    }

    @Test
    void sheTakesSomeOfItBack() {
        granted(APPLIED, applied());

        granted(
                APPLIED + "-change",
                change("STOP_SOME")
                        .with(AnswerKey.of("changed-kinds"), new Answer.Several(List.of("CLUB"))));

        assertThat(now(FEBRUARY).orElseThrow().fees())
                .containsExactlyInAnyOrder("school-lunch", CLUB);
        var after = now(FEBRUARY.plusMonths(2)).orElseThrow();
        assertThat(after.fees()).containsExactly("school-lunch");
        assertThat(after.children()).containsExactly(child);
    }

    @Test
    void sheTakesAllOfItBack() {
        granted(APPLIED, applied());

        granted(APPLIED + "-change", change("STOP_ALL"));

        assertThat(now(FEBRUARY)).isPresent();
        assertThat(now(FEBRUARY.plusMonths(2))).isEmpty();
    }

    private static Answers applied() {
        return Answers.NONE
                .with(AnswerKey.of("deduction-kinds"), new Answer.Several(List.of("LUNCH", "CLUB")))
                .with(AnswerKey.of("deduction-part"), new Answer.Chosen("LIMIT"))
                .with(AnswerKey.of("deduction-limit"), new Answer.Amount(Yen.of(8_000)))
                .with(AnswerKey.of("deduction-from"), new Answer.Month(YearMonth.from(FEBRUARY)))
                .with(AnswerKey.of("deduction-child", "k1"), new Answer.YesNo(true))
                .with(AnswerKey.of("deduction-child", "k2"), new Answer.YesNo(false));
    }

    private static Answers change(String kind) {
        return Answers.NONE
                .with(AnswerKey.of("deduction-change-kind"), new Answer.Chosen(kind))
                .with(
                        AnswerKey.of("deduction-change-from"),
                        new Answer.Month(YearMonth.from(FEBRUARY.plusMonths(2))));
    }

    private void granted(String procedure, Answers answers) {
        decided(procedure, answers, Optional.of(person), new Proposal.Approve(Answers.NONE));
    }

    private void decided(
            String procedure, Answers answers, Optional<UUID> applicant, Proposal proposal) {
        var form = FormDefinitions.shipped().current(procedure).orElseThrow();
        var filed = Filed.aFiling(new FilingPart(form, null, Forms.household(), answers)).build();
        var file =
                new CaseFile(
                        UUID.randomUUID(),
                        filed.receiptNumber(),
                        form,
                        Optional.empty(),
                        answers,
                        Forms.household(),
                        filed.verified(),
                        FILED,
                        Delivery.ELECTRONIC,
                        Optional.empty(),
                        Optional.empty(),
                        applicant,
                        Map.of("k1", child, "k2", UUID.randomUUID()));
        var every = assessors.stream().filter(it -> it.procedure().isEmpty()).toList();
        as(
                CLERK,
                () -> {
                    every.forEach(it ->
                            work.executeWithoutResult(_ -> it.decided(file, proposal, FILED)));
                    return every;
                });
        assertThat(every).hasSize(1);
    }

    private Optional<Consent> now(LocalDate payOn) {
        return as(CLERK, () -> consents.of(payer)).orElseThrow().consents().stream()
                .filter(it -> it.holdsOn(payOn))
                .findFirst();
    }
}
