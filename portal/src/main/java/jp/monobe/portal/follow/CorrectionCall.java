package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.StartDraft;
import jp.monobe.filing.StartResult;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** Asks to mend what the office named (補正のお願い), by when, and begins the answer. */
class CorrectionCall extends Composite<Div> {

    CorrectionCall(UUID filingId, Correction correction, StartDraft drafts) {
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("correction.title"),
                                new Paragraph(correction.message()),
                                new Paragraph(
                                        getTranslation(
                                                "correction.due", DateText.of(correction.dueBy()))),
                                new Actions(
                                        ActionButton.primary(
                                                getTranslation("correction.begin"),
                                                () -> begin(filingId, drafts)))));
    }

    private static void begin(UUID filingId, StartDraft drafts) {
        Ways.go(
                switch (drafts.correct(filingId)) {
                    case StartResult.Started(var draft, _) -> Addresses.draft(draft);
                    case StartResult.NotReturned _, StartResult.NotOffered _ ->
                            Addresses.filing(filingId);
                });
    }
}
