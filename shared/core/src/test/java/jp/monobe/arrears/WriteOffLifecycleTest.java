package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffLifecycle;
import jp.monobe.arrears.model.WriteOffLifecycle.Move;
import jp.monobe.arrears.model.WriteOffLifecycle.Outcome;
import jp.monobe.arrears.model.WriteOffState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.docs.CommittedPage;
import org.junit.jupiter.api.Test;

class WriteOffLifecycleTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static Map<String, WriteOffState> states() {
        var states = new LinkedHashMap<String, WriteOffState>();
        states.put("起案 Proposed", new WriteOffState.Proposed(ONE));
        states.put("決裁済み Approved", new WriteOffState.Approved(ONE));
        states.put("却下 Refused", new WriteOffState.Refused());
        states.put("取下げ Withdrawn", new WriteOffState.Withdrawn());
        states.put("取消 Revoked", new WriteOffState.Revoked());
        return states;
    }

    private static Map<String, Move> moves() {
        var moves = new LinkedHashMap<String, Move>();
        moves.put("Approve", new Move.Approve(OTHER));
        moves.put("Approve, her own", new Move.Approve(ONE));
        moves.put("Refuse", new Move.Refuse(OTHER));
        moves.put("Refuse, her own", new Move.Refuse(ONE));
        moves.put("Withdraw", new Move.Withdraw());
        moves.put("Revoke", new Move.Revoke(OTHER));
        moves.put("Revoke, her own", new Move.Revoke(ONE));
        return moves;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of what is written off (不納欠損の状態)\n\n");
        page.append(
                "Written by `WriteOffLifecycleTest` from the table of moves; a dash = it cannot");
        page.append(" be done.\n\n| from |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        states().forEach((name, state) -> {
            page.append("| ").append(name).append(" |");
            moves().values()
                    .forEach(move -> page.append(' ').append(cell(state, move)).append(" |"));
            page.append('\n');
        });
        page.append("\n## Grounds by class (事由)\n\n| ground |");
        for (var claim : ClaimClass.values()) {
            page.append(' ').append(claim).append(" |");
        }
        page.append(" time run out | document |\n| --- |").append(" --- |".repeat(5)).append('\n');
        for (var ground : WriteOffGround.values()) {
            page.append("| ").append(ground).append(" |");
            for (var claim : ClaimClass.values()) {
                page.append(mark(ground.holdsFor(claim)));
            }
            page.append(mark(ground.isAfterLimitation()))
                    .append(mark(ground.needsDocument()))
                    .append('\n');
        }

        CommittedPage.of("docs/reference/write-off-states.md").assertSays(page.toString());
    }

    private static String mark(boolean yes) {
        return yes ? " yes |" : " – |";
    }

    private static String cell(WriteOffState state, Move move) {
        return switch (WriteOffLifecycle.apply(state, move)) {
            case Outcome.Moved(var to) -> to.getClass().getSimpleName();
            case Outcome.NotFromHere _ -> "–";
            case Outcome.SamePerson _ -> "same person";
        };
    }

    @Test
    void theTableCoversEveryStateAndEveryMove() {
        assertThat(states().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(WriteOffState.class.getPermittedSubclasses());
        assertThat(moves().values().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Move.class.getPermittedSubclasses());
    }
}
