package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.Ways;

/** The city does not take this procedure online: says where it can be applied for. */
class NotOffered extends Composite<Div> {

    NotOffered(ActingCity city) {
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("apply.not-offered.title"))
                                .lead(getTranslation("apply.not-offered.lead", city.name())),
                        new Actions(
                                Ways.outside(
                                        Ways.primary(
                                                city.home(),
                                                getTranslation("apply.not-offered.go")))),
                        new PhoneHelp(city.office(), getTranslation("apply.not-offered.phone")));
    }
}
