package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.frontend.form.field.Choices;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.procedure.model.Field;
import jp.monobe.refund.CardChoice;
import jp.monobe.refund.model.Target;

/** To which payment's card it goes back (返金先のカード払い); only those that it may. */
final class CardField extends Composite<Div> {

    private final List<CardChoice> possible;
    private final Choices choices;
    private final Asked asked;

    CardField(List<CardChoice> cards) {
        possible = possible(cards);
        choices = new Choices("refund-card", possible.stream().map(this::option).toList(), _ -> {});
        asked =
                new Asked(
                        "refund-card",
                        getTranslation("office.refund.card"),
                        getTranslation("office.refund.card.hint"),
                        choices);
        getContent().add(asked);
        if (possible.size() == 1) {
            set(possible.getFirst().receipt());
        }
    }

    static List<CardChoice> possible(List<CardChoice> cards) {
        return cards.stream().filter(it -> it.not().isEmpty()).toList();
    }

    private Field.Option option(CardChoice it) {
        return new Field.Option(
                it.receipt().toString(),
                getTranslation("office.refund.card.paid", DateText.of(it.paidOn())),
                getTranslation("office.refund.card.left", YenText.of(it.left())));
    }

    void set(UUID receipt) {
        choices.set(receipt.toString());
    }

    void complain(String text) {
        asked.complain(text);
    }

    /** Empty when none is chosen; then it is said beside it. */
    Optional<Target> target() {
        var chosen =
                choices.value()
                        .flatMap(id ->
                                possible.stream()
                                        .filter(it -> it.receipt().toString().equals(id))
                                        .findFirst());
        if (chosen.isEmpty()) {
            complain(getTranslation("office.refund.card.missing"));
        }
        return chosen.map(it -> new Target.Card(it.receipt(), it.paidOn()));
    }
}
