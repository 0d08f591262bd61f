package jp.monobe.deduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.deduction.model.Article;
import jp.monobe.deduction.model.Consent;
import jp.monobe.deduction.model.DeductionLifecycle;
import jp.monobe.deduction.model.DeductionLifecycle.Outcome;
import jp.monobe.deduction.model.DeductionLifecycle.Why;
import jp.monobe.deduction.model.DeductionMove;
import jp.monobe.deduction.model.DeductionPlan;
import jp.monobe.deduction.model.DeductionPlan.Wanted;
import jp.monobe.deduction.model.DeductionState;
import jp.monobe.deduction.model.Ground;
import jp.monobe.docs.CommittedPage;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionModelTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final LocalDate PAID = LocalDate.of(2026, 12, 10);

    private static Map<String, DeductionState> states() {
        var states = new LinkedHashMap<String, DeductionState>();
        states.put("起案 Proposed", new DeductionState.Proposed(ONE));
        states.put("決裁済み Decided", new DeductionState.Decided());
        states.put("通知済み Notified", new DeductionState.Notified(PAID.minusDays(9)));
        states.put("徴収済み Booked", new DeductionState.Booked(PAID));
        states.put("取りやめ Withdrawn", new DeductionState.Withdrawn());
        return states;
    }

    private static Map<String, DeductionMove> moves() {
        var moves = new LinkedHashMap<String, DeductionMove>();
        moves.put("Decide, her own", new DeductionMove.Decide(ONE));
        moves.put("Decide", new DeductionMove.Decide(OTHER));
        moves.put("Notify", new DeductionMove.Notify(PAID.minusDays(9)));
        moves.put("Book", new DeductionMove.Book(PAID));
        moves.put("Withdraw", new DeductionMove.Withdraw());
        return moves;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a deduction (児童手当からの徴収の状態)\n\n");
        page.append(
                "Written by `DeductionModelTest` from the table of moves, before the day of the");
        page.append(" payment / from that day on; a dash = it cannot be done.\n\n| from |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        states().forEach((name, state) -> {
            page.append("| ").append(name).append(" |");
            moves().values()
                    .forEach(move ->
                            page.append(' ')
                                    .append(cell(state, move, PAID.minusDays(1)))
                                    .append(" / ")
                                    .append(cell(state, move, PAID))
                                    .append(" |"));
            page.append('\n');
        });

        CommittedPage.of("docs/reference/deduction-states.md").assertSays(page.toString());
    }

    private static String cell(DeductionState state, DeductionMove move, LocalDate today) {
        return switch (DeductionLifecycle.apply(state, move, PAID, today)) {
            case Outcome.Moved(var to) -> to.getClass().getSimpleName();
            case Outcome.Refused(var why) ->
                    switch (why) {
                        case NOT_FROM_HERE -> "–";
                        case SAME_PERSON -> "same person";
                        case TOO_LATE -> "too late";
                        case TOO_EARLY -> "too early";
                    };
        };
    }

    @Test
    void theTableCoversEveryStateAndEveryMove() {
        assertThat(states().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(DeductionState.class.getPermittedSubclasses());
        assertThat(moves().values().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(DeductionMove.class.getPermittedSubclasses());
    }

    /** The recipient is told before, or nothing is taken. */
    @Test
    void nothingIsTakenOfWhichSheWasNotTold() {
        assertThat(
                        DeductionLifecycle.apply(
                                new DeductionState.Decided(),
                                new DeductionMove.Book(PAID),
                                PAID,
                                PAID))
                .isEqualTo(new Outcome.Refused(Why.NOT_FROM_HERE));
    }

    /** 児童手当法22条1項: 保育料 under 児童福祉法56条 and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "COMPULSORY_PUBLIC,児童福祉法56条2項,true",
        "COMPULSORY_PUBLIC,地方自治法225条,false",
        "OTHER_PUBLIC,児童福祉法56条2項,false",
        "PRIVATE,学校給食法11条2項,false"
    })
    void whatIsCollectedWithoutConsent(ClaimClass claimClass, String basis, boolean collected) {
        assertThat(Article.collects(claimClass, basis)).isEqualTo(collected);
    }

    /** 児童手当法22条: hers, 保育料, and late; what she applied for needs none of the last two. */
    @ParameterizedTest
    @CsvSource({
        "1,nursery-fee,COMPULSORY_PUBLIC,児童福祉法56条2項,31,A22",
        "1,nursery-fee,COMPULSORY_PUBLIC,児童福祉法56条2項,0,NOT_LATE",
        "2,nursery-fee,COMPULSORY_PUBLIC,児童福祉法56条2項,31,ANOTHER_PAYER",
        "1,club,OTHER_PUBLIC,地方自治法225条,31,NOT_AGREED",
        "1,lunch,PRIVATE,学校給食法11条2項,0,A21",
        "2,lunch,PRIVATE,学校給食法11条2項,0,ANOTHER_PAYER"
    })
    void onWhatGroundAFeeIsTaken(
            long payer, String kind, ClaimClass claimClass, String basis, int late, String said) {
        var today = PAID.minusDays(9);
        var fee =
                new Ground.Fee(
                        kind, claimClass, basis, new UUID(0, payer), OTHER, today.minusDays(late));

        var ground = Ground.of(fee, ONE, consent(null), PAID, today);

        assertThat(
                        switch (ground) {
                            case Ground.On(var article) -> article.name();
                            case Ground.Not(var why) -> why.name();
                        })
                .isEqualTo(said);
    }

    /** 申出 of lunches: from the day it holds, until the day it ends, for the children she named. */
    @Test
    void aConsentHoldsForItsPaymentsAlone() {
        assertThat(consent(null).covers("lunch", ONE, OTHER, PAID)).isTrue();
        assertThat(consent(null).covers("lunch", ONE, OTHER, PAID.minusDays(10))).isFalse();
        assertThat(consent(PAID).covers("lunch", ONE, OTHER, PAID)).isFalse();
        assertThat(consent(PAID.plusDays(1)).covers("lunch", ONE, OTHER, PAID)).isTrue();
        assertThat(consent(null).covers("lunch", ONE, ONE, PAID)).isFalse();
        assertThat(consent(null).covers("club", ONE, OTHER, PAID)).isFalse();
    }

    private static Consent consent(@Nullable LocalDate endedOn) {
        return new Consent(
                ONE,
                ONE,
                Set.of("lunch"),
                false,
                Set.of(OTHER),
                PAID.minusDays(9),
                endedOn,
                null,
                PAID.minusDays(9),
                null);
    }

    @Test
    void whatSheAllowedEndsItsOwnFeesAlone() {
        var lunch = new Wanted(ONE, new UUID(1, 1), Yen.of(5_000), PAID.minusDays(30), Article.A21);
        var more = new Wanted(ONE, new UUID(1, 2), Yen.of(5_000), PAID.minusDays(20), Article.A21);
        var nursery =
                new Wanted(ONE, new UUID(1, 3), Yen.of(9_000), PAID.minusDays(10), Article.A22);

        assertThat(DeductionPlan.of(List.of(lunch, more, nursery), Yen.of(30_000), Yen.of(6_000)))
                .containsExactly(lunch, nursery);
        assertThat(DeductionPlan.of(List.of(lunch, more, nursery), Yen.of(30_000), null))
                .containsExactly(lunch, more, nursery);
    }

    /** Amounts by 納期限, the payment, and how many of them fit. */
    @ParameterizedTest
    @CsvSource({
        "5000 5000 5000,15000,3",
        "5000 5000 5000,14999,2",
        "5000 20000 100,15000,1",
        "20000 100,15000,0",
        "5000,0,0"
    })
    void neverMoreThanIsPaidAndTheEarliestFirst(String amounts, long payment, int taken) {
        var wanted =
                IntStream.range(0, amounts.split(" ").length)
                        .mapToObj(at ->
                                new Wanted(
                                        ONE,
                                        new UUID(1, at),
                                        Yen.of(Long.parseLong(amounts.split(" ")[at])),
                                        PAID.minusDays(30 - at),
                                        Article.A21))
                        .toList();

        var plan = DeductionPlan.of(wanted.reversed(), Yen.of(payment), null);

        assertThat(plan).isEqualTo(wanted.subList(0, taken));
        assertThat(List.copyOf(plan).stream().mapToLong(it -> it.amount().amount()).sum())
                .isLessThanOrEqualTo(payment);
    }
}
