package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.mandate.MandateRow;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** That somebody used her code and she has to say whether it is whom she meant (確認のお願い). */
public final class WaitingAnswer extends Composite<Div> {

    private WaitingAnswer(MandateRow row) {
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("mandate.answered", row.other()),
                                new Paragraph(getTranslation("mandate.answered.text")),
                                new Actions(
                                        Ways.primary(
                                                Addresses.mandate(row.id()),
                                                getTranslation("mandate.answered.look")))));
    }

    /** None where nobody waits. */
    public static List<WaitingAnswer> of(MandateRow row) {
        return row.state() instanceof MandateState.Answered
                ? List.of(new WaitingAnswer(row))
                : List.of();
    }
}
