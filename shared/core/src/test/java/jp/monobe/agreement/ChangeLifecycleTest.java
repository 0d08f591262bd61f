package jp.monobe.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.monobe.agreement.model.ChangeLifecycle;
import jp.monobe.agreement.model.ChangeLifecycle.Move;
import jp.monobe.agreement.model.ChangeLifecycle.Outcome;
import jp.monobe.agreement.model.ChangeState;
import jp.monobe.docs.CommittedPage;
import org.junit.jupiter.api.Test;

class ChangeLifecycleTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static Map<String, ChangeState> states() {
        var states = new LinkedHashMap<String, ChangeState>();
        states.put("起案 Proposed", new ChangeState.Proposed(ONE));
        states.put("決裁済み Approved", new ChangeState.Approved());
        states.put("却下 Refused", new ChangeState.Refused());
        states.put("取下げ Withdrawn", new ChangeState.Withdrawn());
        return states;
    }

    private static Map<String, Move> moves() {
        var moves = new LinkedHashMap<String, Move>();
        moves.put("Approve", new Move.Approve(OTHER));
        moves.put("Approve, her own", new Move.Approve(ONE));
        moves.put("Refuse", new Move.Refuse(OTHER));
        moves.put("Refuse, her own", new Move.Refuse(ONE));
        moves.put("Withdraw", new Move.Withdraw());
        return moves;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a change of an agreement (委託の変更の状態)\n\n");
        page.append("Written by `ChangeLifecycleTest` from the table of moves; a dash = it cannot");
        page.append(" be done. What was approved is undone by another change from a later day.");
        page.append("\n\n| from |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        states().forEach((name, state) -> {
            page.append("| ").append(name).append(" |");
            moves().values()
                    .forEach(move -> page.append(' ').append(cell(state, move)).append(" |"));
            page.append('\n');
        });

        CommittedPage.of("docs/reference/agreement-states.md").assertSays(page.toString());
        assertThat(states().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(ChangeState.class.getPermittedSubclasses());
        assertThat(moves().values().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Move.class.getPermittedSubclasses());
    }

    private static String cell(ChangeState state, Move move) {
        return switch (ChangeLifecycle.apply(state, move)) {
            case Outcome.Moved(var to) -> to.getClass().getSimpleName();
            case Outcome.NotFromHere _ -> "–";
            case Outcome.SamePerson _ -> "same person";
        };
    }
}
