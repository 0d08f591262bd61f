package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.monobe.docs.CommittedPage;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentLifecycle;
import jp.monobe.paying.model.PaymentMove;
import jp.monobe.paying.model.PaymentState;
import org.junit.jupiter.api.Test;

class PaymentLifecycleTest {

    private static Map<String, PaymentState> states() {
        var states = new LinkedHashMap<String, PaymentState>();
        states.put("始めた Begun", new PaymentState.Begun());
        states.put("画面が開いている Offered", new PaymentState.Offered());
        states.put("払った Paid", new PaymentState.Paid());
        states.put("帳簿にある Booked", new PaymentState.Booked());
        states.put("取り消された TakenBack", new PaymentState.TakenBack());
        states.put("期限切れ・やめた Lapsed", new PaymentState.Lapsed());
        states.put("断られた Refused", new PaymentState.Refused());
        return states;
    }

    @Test
    void everyMoveFromEveryStateIsAsTheDocumentsSay() {
        var page = new StringBuilder("# States of a payment (支払いの状態)\n\n");
        page.append("Written by `PaymentLifecycleTest` from the table of moves; in brackets =");
        page.append(" refused, nothing changes. TELL_PAID is legal from everywhere: money is");
        page.append(" never refused.\n\n");
        table(
                page,
                PaymentMove.values(),
                state ->
                        move ->
                                PaymentLifecycle.apply(state, move)
                                        .map(to -> to.getClass().getSimpleName())
                                        .orElse("()"));
        page.append("\nHow long a state lasts at most, and who moves a payment on:\n\n");
        page.append("| state | at most | by |\n| --- | --- | --- |\n");
        states().forEach((name, state) ->
                page.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(
                                PaymentLifecycle.stay(state)
                                        .map(it ->
                                                it.longest().toMinutes() + " min | " + it.mover())
                                        .orElse("an end |"))
                        .append(" |\n"));
        page.append("\nThe payer's word, by how the bill stands in the books:\n\n");
        table(
                page,
                PayerWord.Books.values(),
                state -> books -> PayerWord.of(books, Optional.of(state)).name());
        page.append("| none begun |");
        for (var books : PayerWord.Books.values()) {
            page.append(' ').append(PayerWord.of(books, Optional.empty())).append(" |");
        }
        page.append('\n');

        CommittedPage.of("docs/reference/payment-states.md").assertSays(page.toString());
    }

    private static <C> void table(
            StringBuilder page, C[] columns, Function<PaymentState, Function<C, String>> cell) {
        page.append("| from |");
        for (var column : columns) {
            page.append(' ').append(column).append(" |");
        }
        page.append("\n| --- |").append(" --- |".repeat(columns.length)).append('\n');
        states().forEach((name, state) -> {
            page.append("| ").append(name).append(" |");
            for (var column : columns) {
                page.append(' ').append(cell.apply(state).apply(column)).append(" |");
            }
            page.append('\n');
        });
    }

    @Test
    void theTableCoversEveryState() {
        assertThat(states().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(PaymentState.class.getPermittedSubclasses());
    }

    @Test
    void moneyIsBelievedFromEverywhereAndNeverForgotten() {
        assertThat(states().values())
                .filteredOn(from -> !from.equals(new PaymentState.TakenBack()))
                .allSatisfy(from -> {
                    var paid = PaymentLifecycle.apply(from, PaymentMove.TELL_PAID).orElseThrow();
                    assertThat(paid)
                            .isInstanceOfAny(PaymentState.Paid.class, PaymentState.Booked.class);
                    assertThat(PaymentLifecycle.apply(paid, PaymentMove.LAPSE)).isEmpty();
                    assertThat(PaymentLifecycle.apply(paid, PaymentMove.REFUSE)).isEmpty();
                });
    }

    /** An agent says things again: only the books say that it is in them again. */
    @Test
    void whatWasTakenBackComesBackByTheBooksAlone() {
        var gone =
                PaymentLifecycle.apply(new PaymentState.Booked(), PaymentMove.TAKE_BACK)
                        .orElseThrow();

        assertThat(gone).isEqualTo(new PaymentState.TakenBack());
        assertThat(PaymentLifecycle.apply(gone, PaymentMove.TELL_PAID)).contains(gone);
        assertThat(PaymentLifecycle.apply(gone, PaymentMove.BOOK))
                .contains(new PaymentState.Booked());
        assertThat(states().values())
                .filteredOn(from -> PaymentLifecycle.apply(from, PaymentMove.TAKE_BACK).isPresent())
                .containsExactly(new PaymentState.Booked(), gone);
    }

    @Test
    void whateverLivesIsMovedOnBySomebody() {
        assertThat(states().values())
                .allSatisfy(state ->
                        assertThat(PaymentLifecycle.stay(state).isPresent())
                                .isEqualTo(state.isLive()));
    }
}
