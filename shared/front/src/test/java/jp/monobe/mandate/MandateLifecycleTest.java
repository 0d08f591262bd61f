package jp.monobe.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.monobe.docs.CommittedPage;
import jp.monobe.mandate.model.MandateLifecycle;
import jp.monobe.mandate.model.MandateMove;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.mandate.model.MandateState.End;
import org.junit.jupiter.api.Test;

class MandateLifecycleTest {

    private static Map<String, MandateState> states() {
        var states = new LinkedHashMap<String, MandateState>();
        states.put("番号を渡すところ Offered", new MandateState.Offered());
        states.put("本人の確認待ち Answered", new MandateState.Answered());
        states.put("任せている Standing", new MandateState.Standing());
        states.put("終わった Ended", new MandateState.Ended(End.WITHDRAWN));
        return states;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a mandate (委任の状態)\n\n");
        page.append("Written by `MandateLifecycleTest` from the table of moves; empty = refused.");
        page.append(" Only `Standing` allows anything (ADR 38).\n\n| from \\ move |");
        for (var move : MandateMove.values()) {
            page.append(' ').append(move).append(" |");
        }
        page.append("\n| --- |").append(" --- |".repeat(MandateMove.values().length)).append('\n');
        states().forEach((name, state) -> {
            page.append("| ").append(name).append(" |");
            for (var move : MandateMove.values()) {
                page.append(' ').append(words(state, move)).append(" |");
            }
            page.append('\n');
        });

        CommittedPage.of("docs/reference/mandate-states.md").assertSays(page.toString());
    }

    private static String words(MandateState state, MandateMove move) {
        return MandateLifecycle.apply(state, move)
                .map(to ->
                        to instanceof MandateState.Ended(var how)
                                ? "Ended " + how
                                : to.getClass().getSimpleName())
                .orElse("");
    }

    @Test
    void theTableCoversEveryState() {
        assertThat(states().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(MandateState.class.getPermittedSubclasses());
    }

    @Test
    void nothingStandsWithoutTheApplicantsWord() {
        assertThat(MandateMove.values())
                .filteredOn(move ->
                        states().values().stream()
                                .flatMap(from -> MandateLifecycle.apply(from, move).stream())
                                .anyMatch(MandateState.Standing.class::isInstance))
                .containsExactly(MandateMove.CONFIRM);
    }
}
