package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.procedure.catalogue.Filling;
import jp.monobe.procedure.catalogue.Placeholder;

/** What can be put into a text (差し込み), with what it says today; amounts are never typed. */
final class PlaceholderList extends Composite<NativeDetails> {

    PlaceholderList(Filling today) {
        var list = new DescriptionList();
        for (var place : Placeholder.values()) {
            list.add(
                    new DescriptionList.Term(
                            getTranslation(place.messageKey()) + ": " + today.value(place)),
                    new DescriptionList.Description(new Code("{" + place.text() + "}")));
        }
        getContent().setSummaryText(getTranslation("office.entry.placeholders"));
        getContent()
                .setContent(
                        new Div(
                                new Paragraph(getTranslation("office.entry.placeholders.hint")),
                                list));
        getContent().setClassName("placeholders");
    }
}
