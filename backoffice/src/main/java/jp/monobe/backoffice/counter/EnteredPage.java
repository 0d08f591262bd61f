package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import jp.monobe.backoffice.review.CasePapers;
import jp.monobe.counter.EnterResult.Receipt;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;

/** Handed in: each receipt number, its copy to print, its case (受付済み). */
final class EnteredPage extends Composite<Div> {

    EnteredPage(List<Receipt> receipts) {
        getContent().setClassName("stack measure");
        getContent()
                .add(
                        new PageTitle(getTranslation("office.counter.entered")),
                        new NotificationBanner(
                                Tone.GOOD,
                                getTranslation("office.counter.entered.title"),
                                getTranslation("office.counter.entered.text")));
        receipts.forEach(receipt -> getContent().add(part(receipt)));
        getContent()
                .add(
                        new Actions(
                                way(EntryAddress.NEW, "office.counter.again", "button"),
                                way("inbox", "office.counter.to-inbox", "button button--plain")));
    }

    private Component part(Receipt receipt) {
        var copy = way(CasePapers.copy(receipt.caseId()), "office.counter.copy", "button");
        copy.setTarget("_blank");
        copy.setRouterIgnore(true);
        copy.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("office.counter.copy.of", receipt.receiptNumber()));
        var part =
                new Section(
                        new H2(receipt.title()),
                        new Paragraph(
                                getTranslation("office.counter.number", receipt.receiptNumber())),
                        new Actions(
                                copy,
                                way(
                                        "case/" + receipt.caseId(),
                                        "office.counter.to-case",
                                        "button button--plain")));
        part.setClassName("case-block stack");
        return part;
    }

    private Anchor way(String address, String text, String classes) {
        var way = new Anchor(address, getTranslation(text));
        way.setClassName(classes);
        return way;
    }
}
