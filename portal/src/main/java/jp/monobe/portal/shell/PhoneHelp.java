package jp.monobe.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.municipality.Office;

/** Whom to call about this page (電話での相談), with the hours. */
public final class PhoneHelp extends Composite<Div> {

    public PhoneHelp(Office office, String text) {
        var number = new Anchor("tel:" + office.phone(), office.phone());
        number.setClassName("nowrap");
        getContent()
                .add(
                        new InfoPanel(
                                getTranslation("portal.phone"),
                                new Paragraph(text),
                                new Paragraph(new Span(office.division() + " "), number),
                                new Paragraph(office.hours())));
    }
}
