package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.filing.EarlierFiling;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Once;

/**
 * Filings of hers that answer questions of this one (前の申請から入れる); not there while there are none.
 */
class EarlierFilings extends Composite<Div> {

    EarlierFilings(List<EarlierFiling> offered, Consumer<UUID> take) {
        getContent().setClassName("stack");
        getContent().setVisible(!offered.isEmpty());
        getContent()
                .add(
                        new H2(getTranslation("carry.title")),
                        new Paragraph(getTranslation("carry.text")));
        offered.forEach(each -> getContent().add(offer(each, take)));
    }

    private Div offer(EarlierFiling each, Consumer<UUID> take) {
        var filed = DateText.of(ActingCity.dayOf(each.filedAt()));
        return new Div(
                new Paragraph(
                        getTranslation(
                                "carry.filing", each.title(), each.receiptNumber().value(), filed)),
                new Actions(
                        Once.secondary(
                                getTranslation("carry.take", each.answers()),
                                () -> take.accept(each.id()))));
    }
}
