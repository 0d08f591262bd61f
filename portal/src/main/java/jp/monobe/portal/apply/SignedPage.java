package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;

/** Signed; one press more hands it in (署名済み). */
class SignedPage extends Composite<Div> {

    SignedPage(UUID draftId, HandIn handIn) {
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("sign.signed.title"))
                                .lead(getTranslation("sign.signed.lead")),
                        new Paragraph(getTranslation("check.submit.text")),
                        new Actions(
                                Once.primary(
                                        getTranslation("check.submit"), () -> handIn.now(draftId)),
                                Ways.plain(Addresses.check(draftId), getTranslation("sign.back"))));
    }
}
