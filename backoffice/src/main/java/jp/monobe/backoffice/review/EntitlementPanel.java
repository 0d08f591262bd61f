package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.monobe.casework.model.Assessment;

/** What would be granted (認定の内容), and why, child by child. */
final class EntitlementPanel extends Composite<Div> {

    EntitlementPanel(Assessment assessment) {
        var headline = new Paragraph(assessment.headline());
        headline.setClassName("entitlement__headline");
        var list = new DescriptionList();
        list.setClassName("entitlement");
        assessment.lines().forEach(line -> list.getElement().appendChild(row(line).getElement()));
        getContent().add(headline, list);
    }

    private static Div row(Assessment.Line line) {
        var value = new Span(line.value());
        value.setClassName("entitlement__value");
        var reasons = new UnorderedList();
        line.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
        reasons.setVisible(!line.reasons().isEmpty());
        return new Div(
                new DescriptionList.Term(line.label()),
                new DescriptionList.Description(new Component[] {value, reasons}));
    }
}
