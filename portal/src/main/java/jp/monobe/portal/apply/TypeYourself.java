package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.municipality.Office;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.Ways;

/**
 * 「入力して申請できます」: the one page for everything that keeps the city's record from being filled in. It
 * never tells the causes apart.
 */
class TypeYourself extends Composite<Div> {

    TypeYourself(Office office, UUID draft) {
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("apply.type.title"))
                                .lead(getTranslation("apply.type.lead")),
                        new Paragraph(getTranslation("apply.type.text")),
                        new Actions(
                                Ways.primary(
                                        Addresses.draft(draft), getTranslation("apply.type.go"))),
                        new PhoneHelp(office, getTranslation("apply.type.phone")));
    }
}
