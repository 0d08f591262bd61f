package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** Asks for the signature that is still missing (署名のお願い), while the office may still decide. */
class SignCall extends Composite<Div> {

    SignCall(FilingData filing) {
        getContent().setVisible(isDue(filing));
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("sign.filed.title"),
                                new Paragraph(getTranslation("sign.filed.text")),
                                new Actions(
                                        Ways.secondary(
                                                Addresses.signLater(filing.row().id()),
                                                getTranslation("sign.start")))));
    }

    private static boolean isDue(FilingData filing) {
        return NextSteps.isOpen(filing)
                && NextSteps.isToBeIdentified(filing)
                && filing.row().corrects().isEmpty();
    }
}
