package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FigurePanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.StatusWords;

/** The receipt number, large, and how the filing stands (受付番号と状況). */
class ReceiptHead extends Composite<Div> {

    ReceiptHead(FilingData filing, boolean justFiled) {
        var row = filing.row();
        getContent().setClassName("stack");
        if (justFiled) {
            getContent()
                    .add(
                            new NotificationBanner(
                                            Tone.GOOD,
                                            getTranslation("filing.received"),
                                            getTranslation("filing.received.text"))
                                    .announced());
        }
        var filed = ActingCity.dayOf(row.filedAt());
        getContent()
                .add(
                        new PageTitle(row.title()).over(getTranslation("filing.over")),
                        new FigurePanel(
                                getTranslation("filing.number"),
                                row.receiptNumber().value(),
                                new Paragraph(getTranslation("filing.filed", DateText.of(filed))),
                                new Paragraph(StatusWords.tag(row.status())),
                                new Paragraph(StatusWords.sentence(row.status()))));
    }
}
