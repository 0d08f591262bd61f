package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseLifecycle.Outcome;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.docs.CommittedPage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseLifecycleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");
    private static final UUID CLERK = new UUID(0, 1);
    private static final UUID CHIEF = new UUID(0, 2);
    private static final UUID NOTICE = new UUID(0, 3);
    private static final Proposal APPROVE = new Proposal.Approve();
    private static final Return RETURN =
            new Return(
                    "口座をご確認ください",
                    LocalDate.of(2026, 12, 7),
                    List.of(new Return.Remark("account", "名義が違います")));

    private static Map<String, CaseState> states() {
        var states = new LinkedHashMap<String, CaseState>();
        states.put("審査中 Reviewing", new CaseState.Reviewing());
        states.put("差戻し Returned", new CaseState.Returned(RETURN));
        states.put("起案 Proposed", new CaseState.Proposed(APPROVE, CLERK, NOON));
        states.put("決裁 Signed", new CaseState.Signed(APPROVE, CLERK, NOON, CHIEF, NOON));
        states.put("通知 Issued", new CaseState.Issued(APPROVE, CLERK, CHIEF, NOTICE, NOON));
        states.put("取下げ Withdrawn", new CaseState.Withdrawn(NOON));
        return states;
    }

    private static Map<String, CaseMove> moves() {
        var moves = new LinkedHashMap<String, CaseMove>();
        moves.put("Propose", new CaseMove.Propose(APPROVE, CLERK, NOON));
        moves.put("Recognise", new CaseMove.Recognise());
        moves.put("Forward", new CaseMove.Forward());
        moves.put("SendBack", new CaseMove.SendBack(RETURN));
        moves.put("TakeCorrection", new CaseMove.TakeCorrection());
        moves.put("Sign", new CaseMove.Sign(CHIEF, NOON, true));
        moves.put("Undo", new CaseMove.Undo());
        moves.put("Issue", new CaseMove.Issue(NOTICE, NOON));
        moves.put("Acknowledge", new CaseMove.Acknowledge(CLERK, NOTICE, NOON));
        moves.put("Withdraw", new CaseMove.Withdraw(NOON));
        return moves;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a case (審査の状態)\n\n");
        page.append("Written by `CaseLifecycleTest` from the table of moves; empty = refused.\n\n");
        page.append("| from \\ move |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        states().forEach((name, state) -> row(page, name, state));

        CommittedPage.of("docs/reference/case-states.md").assertSays(page.toString());
    }

    private static void row(StringBuilder page, String name, CaseState state) {
        page.append("| ").append(name).append(" |");
        moves().values()
                .forEach(move ->
                        page.append(' ')
                                .append(
                                        switch (CaseLifecycle.apply(state, move)) {
                                            case Outcome.Moved(var to) ->
                                                    to.getClass().getSimpleName();
                                            case Outcome.Refused _ -> "";
                                        })
                                .append(" |"));
        page.append('\n');
    }

    @Test
    void theMatrixCoversEveryStateAndEveryMove() {
        assertThat(kinds(states().values()))
                .containsExactlyInAnyOrder(CaseState.class.getPermittedSubclasses());
        assertThat(kinds(moves().values()))
                .containsExactlyInAnyOrder(CaseMove.class.getPermittedSubclasses());
    }

    private static List<Class<?>> kinds(java.util.Collection<?> things) {
        return things.stream().<Class<?>>map(Object::getClass).toList();
    }

    @Nested
    class GivenAProposedCase {

        private final CaseState proposed = new CaseState.Proposed(APPROVE, CLERK, NOON);

        @Test
        void theProposerCannotSignWhereASecondPersonIsNeeded() {
            var outcome = CaseLifecycle.apply(proposed, new CaseMove.Sign(CLERK, NOON, true));

            assertThat(outcome).isEqualTo(new Outcome.Refused(CaseLifecycle.Why.SAME_PERSON));
        }

        @Test
        void onePersonDecidesWhereTheCitySaysSoAndBothNamesStay() {
            var outcome = CaseLifecycle.apply(proposed, new CaseMove.Sign(CLERK, NOON, false));

            assertThat(outcome)
                    .isEqualTo(
                            new Outcome.Moved(
                                    new CaseState.Signed(APPROVE, CLERK, NOON, CLERK, NOON)));
        }
    }

    @Nested
    class GivenAnIssuedCase {

        private final CaseState issued = new CaseState.Issued(APPROVE, CLERK, CHIEF, NOTICE, NOON);

        @Test
        void nothingMovesItAnyMore() {
            assertThat(moves().values())
                    .allSatisfy(move ->
                            assertThat(CaseLifecycle.apply(issued, move))
                                    .isInstanceOf(Outcome.Refused.class));
        }
    }
}
