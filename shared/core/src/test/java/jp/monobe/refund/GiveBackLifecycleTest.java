package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.monobe.docs.CommittedPage;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackLifecycle;
import jp.monobe.refund.model.GiveBackLifecycle.Outcome;
import jp.monobe.refund.model.GiveBackLifecycle.Why;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.refund.model.GiveBackState;
import org.junit.jupiter.api.Test;

class GiveBackLifecycleTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID FILE = new UUID(0, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Map<String, GiveBackState> states() {
        var states = new LinkedHashMap<String, GiveBackState>();
        states.put("起案 Proposed", new GiveBackState.Proposed(Set.of(ONE)));
        states.put("差戻し SentBack", new GiveBackState.SentBack(Set.of(ONE)));
        states.put("決裁済み Approved", new GiveBackState.Approved());
        states.put("振込ファイルにある Filed", new GiveBackState.Filed(FILE));
        states.put("銀行に渡した Sent", new GiveBackState.Sent(FILE));
        states.put("振込済み Paid", new GiveBackState.Paid(FILE, DAY));
        states.put("カード会社に依頼した Asked", new GiveBackState.Asked());
        states.put("カードに戻した Credited", new GiveBackState.Credited(DAY));
        states.put("充当済み Applied", new GiveBackState.Applied(DAY));
        states.put("取下げ Withdrawn", new GiveBackState.Withdrawn());
        states.put("お返し不能・取りやめ Failed", new GiveBackState.Failed(Failure.OTHER, DAY));
        return states;
    }

    private static Map<String, GiveBackMove> moves() {
        var moves = new LinkedHashMap<String, GiveBackMove>();
        moves.put("Propose", new GiveBackMove.Propose(OTHER));
        moves.put("SendBack", new GiveBackMove.SendBack());
        moves.put("Withdraw", new GiveBackMove.Withdraw());
        moves.put("Approve, her own", new GiveBackMove.ApproveRefund(ONE));
        moves.put("ApproveRefund", new GiveBackMove.ApproveRefund(OTHER));
        moves.put("ApproveOffset", new GiveBackMove.ApproveOffset(OTHER, DAY));
        moves.put("File", new GiveBackMove.File(FILE));
        moves.put("Discard", new GiveBackMove.Discard());
        moves.put("Send", new GiveBackMove.Send());
        moves.put("Pay", new GiveBackMove.Pay(DAY));
        moves.put("Ask", new GiveBackMove.Ask());
        moves.put("Credit", new GiveBackMove.Credit(DAY));
        moves.put("Stop", new GiveBackMove.Stop(DAY));
        moves.put("Fail", new GiveBackMove.Fail(Failure.NO_SUCH_ACCOUNT, DAY));
        return moves;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of what is given back (還付・充当の状態)\n\n");
        page.append(
                "Written by `GiveBackLifecycleTest` from the table of moves; a dash = it cannot");
        page.append(" be done. A failed one ends; what it was is to be given back anew. Only what");
        page.append(" goes to a card is asked for, and only what goes to an account is filed.\n\n");
        page.append("| from |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        states().forEach((name, state) -> {
            page.append("| ").append(name).append(" |");
            moves().values()
                    .forEach(move -> page.append(' ').append(cell(state, move)).append(" |"));
            page.append('\n');
        });

        CommittedPage.of("docs/reference/refund-states.md").assertSays(page.toString());
    }

    private static String cell(GiveBackState state, GiveBackMove move) {
        return switch (GiveBackLifecycle.apply(state, move)) {
            case Outcome.Moved(var to) -> to.getClass().getSimpleName();
            case Outcome.Refused(var why) -> why == Why.SAME_PERSON ? "same person" : "–";
        };
    }

    @Test
    void theTableCoversEveryStateAndEveryMove() {
        assertThat(states().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(GiveBackState.class.getPermittedSubclasses());
        assertThat(moves().values().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(GiveBackMove.class.getPermittedSubclasses());
    }

    /** Sent back and proposed by another: the first one still had her hand in it. */
    @Test
    void nobodyWhoEverProposedItApprovesIt() {
        var sentBack = new GiveBackState.SentBack(Set.of(ONE));
        var again = moved(sentBack, new GiveBackMove.Propose(OTHER));

        for (var who : Set.of(ONE, OTHER)) {
            assertThat(GiveBackLifecycle.apply(again, new GiveBackMove.ApproveRefund(who)))
                    .isEqualTo(new Outcome.Refused(Why.SAME_PERSON));
            assertThat(GiveBackLifecycle.apply(again, new GiveBackMove.ApproveOffset(who, DAY)))
                    .isEqualTo(new Outcome.Refused(Why.SAME_PERSON));
        }
        assertThat(moved(again, new GiveBackMove.ApproveRefund(FILE)))
                .isEqualTo(new GiveBackState.Approved());
    }

    private static GiveBackState moved(GiveBackState from, GiveBackMove move) {
        return ((Outcome.Moved) GiveBackLifecycle.apply(from, move)).to();
    }
}
