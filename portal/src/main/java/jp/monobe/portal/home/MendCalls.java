package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingRow;
import jp.monobe.filing.FilingService;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/**
 * What the office asks her to mend (補正のお願い), before everything else: here lands who comes from a
 * mail.
 */
class MendCalls extends Composite<Div> {

    MendCalls(List<FilingRow> mine, FilingService filings) {
        getContent().setClassName("stack");
        mine.stream()
                .filter(row -> row.status() == Status.RETURNED && !row.answered())
                .forEach(row ->
                        filings.open(row.id())
                                .correction()
                                .ifPresent(asked -> getContent().add(call(row, asked))));
        getContent().setVisible(getContent().getChildren().findAny().isPresent());
    }

    private NotificationBanner call(FilingRow row, Correction asked) {
        return new NotificationBanner(
                Tone.ATTENTION,
                getTranslation("correction.title"),
                new Paragraph(
                        getTranslation(
                                "home.mend",
                                row.title(),
                                row.receiptNumber().value(),
                                DateText.of(asked.dueBy()))),
                new Actions(
                        Ways.primary(
                                Addresses.correct(row.id()), getTranslation("correction.mend")),
                        Ways.plain(Addresses.filing(row.id()), getTranslation("home.mend.more"))));
    }
}
