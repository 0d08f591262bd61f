package jp.monobe.debit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.monobe.debit.model.MandateLifecycle;
import jp.monobe.debit.model.MandateMove;
import jp.monobe.debit.model.MandateState;
import jp.monobe.debit.model.MandateState.Why;
import jp.monobe.docs.CommittedPage;
import org.junit.jupiter.api.Test;

class MandateLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Map<String, MandateState> states() {
        var states = new LinkedHashMap<String, MandateState>();
        states.put("届出 Asked", new MandateState.Asked());
        states.put("登録済み InForce", new MandateState.InForce(DAY));
        states.put("不受理 Refused", new MandateState.Refused(Why.BANK));
        states.put("終了 Ended", new MandateState.Ended(Why.WITHDRAWN, DAY));
        return states;
    }

    private static Map<String, MandateMove> moves() {
        var moves = new LinkedHashMap<String, MandateMove>();
        moves.put("Accept", new MandateMove.Accept(DAY));
        moves.put("Refuse", new MandateMove.Refuse(Why.BANK));
        moves.put("Withdraw", new MandateMove.Withdraw(DAY));
        moves.put("End", new MandateMove.End(Why.BANK_STOPPED, DAY));
        return moves;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a direct-debit mandate (口座振替依頼の状態)\n\n");
        page.append(
                "Written by `MandateLifecycleTest` from the table of moves; a dash = it cannot");
        page.append(" be done. Another account is another mandate.\n\n| from |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        states().forEach((name, state) -> {
            page.append("| ").append(name).append(" |");
            moves().values()
                    .forEach(move ->
                            page.append(' ')
                                    .append(
                                            MandateLifecycle.apply(state, move)
                                                    .map(to -> to.getClass().getSimpleName())
                                                    .orElse("–"))
                                    .append(" |"));
            page.append('\n');
        });

        CommittedPage.of("docs/reference/debit-mandate-states.md").assertSays(page.toString());
    }

    @Test
    void theTableCoversEveryStateAndEveryMove() {
        assertThat(states().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(MandateState.class.getPermittedSubclasses());
        assertThat(moves().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(MandateMove.class.getPermittedSubclasses());
    }
}
