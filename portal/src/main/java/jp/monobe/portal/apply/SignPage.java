package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;
import jp.monobe.portal.signin.SigningOutcome;

/**
 * The document to sign and the way to the service; after a try that gave no signature, what
 * happened and that she can file all the same and sign or identify herself later (amendment 8).
 */
class SignPage extends Composite<Div> {

    SignPage(
            UUID draftId,
            Optional<SigningOutcome> outcome,
            SerializableSupplier<byte[]> document,
            Runnable withoutSignature) {
        getContent().setClassName("stack");
        getContent()
                .add(
                        Ways.back(Addresses.check(draftId), getTranslation("sign.back")),
                        new PageTitle(getTranslation("sign.title"))
                                .lead(getTranslation("sign.lead")));
        outcome.map(this::happened).ifPresent(getContent()::add);
        getContent()
                .add(
                        new H2(getTranslation("sign.read")),
                        new Paragraph(getTranslation("sign.read.text")),
                        FileDownload.pdf(
                                getTranslation("sign.document"),
                                getTranslation("sign.file-name"),
                                document),
                        new H2(getTranslation("sign.go")),
                        new Paragraph(getTranslation("sign.go.text")),
                        new InfoPanel(
                                getTranslation("sign.pin"),
                                new Paragraph(getTranslation("sign.pin.text"))),
                        new Actions(
                                Ways.outside(
                                        Ways.primary(
                                                Addresses.signingService(draftId),
                                                getTranslation(
                                                        outcome.isEmpty()
                                                                ? "sign.start"
                                                                : "sign.again")))));
        if (outcome.isPresent()) {
            getContent().add(later(withoutSignature));
        }
    }

    private NotificationBanner happened(SigningOutcome outcome) {
        var key = "sign." + outcome.code();
        return new NotificationBanner(
                        Tone.ATTENTION,
                        getTranslation(key + ".title"),
                        getTranslation(key + ".text"))
                .announced();
    }

    private Div later(Runnable withoutSignature) {
        var part =
                new Div(
                        new H2(getTranslation("sign.later")),
                        new Paragraph(getTranslation("sign.later.text")),
                        new Actions(
                                Once.secondary(getTranslation("sign.later.go"), withoutSignature)));
        part.setClassName("stack");
        return part;
    }
}
