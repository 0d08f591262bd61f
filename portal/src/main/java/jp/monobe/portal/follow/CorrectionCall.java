package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.AskedList;
import jp.monobe.procedure.form.FormView;

/**
 * Asks to mend what the office named (補正のお願い), by when; each question leads straight to its field.
 */
class CorrectionCall extends Composite<Div> {

    CorrectionCall(FilingData filing, Correction asked) {
        var id = filing.row().id();
        var filed = filing.filing();
        getContent().setClassName("stack");
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("correction.title"),
                                new Paragraph(asked.message()),
                                new Paragraph(
                                        getTranslation(
                                                "correction.due",
                                                DateText.of(asked.dueBy()),
                                                DateText.of(filing.claimDate())))),
                        new AskedList(
                                FormView.of(
                                        filing.form(),
                                        filed.shown(),
                                        filing.paper().orElse(filed.answers()),
                                        filing.claimDate()),
                                asked,
                                key -> Addresses.correct(id, key),
                                _ -> Optional.empty()));
    }
}
