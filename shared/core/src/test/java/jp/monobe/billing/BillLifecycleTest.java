package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.BillState;
import jp.monobe.docs.CommittedPage;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BillLifecycleTest {

    private static final Yen SOME = Yen.of(1);

    private static Map<String, BillMove> moves() {
        var moves = new LinkedHashMap<String, BillMove>();
        moves.put("Receive, some left", new BillMove.Receive(SOME));
        moves.put("Receive, nothing left", new BillMove.Receive(Yen.ZERO));
        moves.put("Change, some left", new BillMove.Change(SOME));
        moves.put("Change, nothing left", new BillMove.Change(Yen.ZERO));
        moves.put("Reissue", new BillMove.Reissue());
        moves.put("Cancel", new BillMove.Cancel());
        moves.put("Write off", new BillMove.WriteOff());
        moves.put("Restore, some left", new BillMove.Restore(SOME));
        moves.put("Restore, nothing left", new BillMove.Restore(Yen.ZERO));
        return moves;
    }

    private static String name(BillState state) {
        return switch (state) {
            case OPEN -> "調定済 OPEN";
            case SETTLED -> "収納済 SETTLED";
            case CANCELLED -> "取消 CANCELLED";
            case WRITTEN_OFF -> "不納欠損 WRITTEN_OFF";
        };
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a bill (請求の状態)\n\n");
        page.append(
                "Written by `BillLifecycleTest` from the table of moves; a dash = it cannot be"
                        + " done.\n\n");
        page.append("| from \\ move |");
        moves().keySet().forEach(move -> page.append(' ').append(move).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(moves().size())).append('\n');
        for (var state : BillState.values()) {
            page.append("| ").append(name(state)).append(" |");
            moves().values()
                    .forEach(move -> page.append(' ').append(cell(state, move)).append(" |"));
            page.append('\n');
        }

        CommittedPage.of("docs/reference/bill-states.md").assertSays(page.toString());
    }

    private static String cell(BillState state, BillMove move) {
        return BillLifecycle.apply(state, move).map(BillState::name).orElse("–");
    }

    @ParameterizedTest
    @EnumSource(BillState.class)
    void moneyIsNeverRefused(BillState state) {
        assertThat(BillLifecycle.apply(state, new BillMove.Receive(Yen.ZERO))).isPresent();
    }

    @Test
    void whatIsCancelledStaysSo() {
        assertThat(BillLifecycle.apply(BillState.CANCELLED, new BillMove.Change(SOME))).isEmpty();
        assertThat(BillLifecycle.apply(BillState.CANCELLED, new BillMove.Receive(Yen.ZERO)))
                .contains(BillState.CANCELLED);
    }
}
