package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FigurePanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.StatusWords;

/** The receipt number, large, and how the filing stands (受付番号と状況). */
class ReceiptHead extends Composite<Div> {

    /** Later, her bookmark of the receipt shows what became of it. */
    private static final Set<Status> JUST_FILED = Set.of(Status.RECEIVED, Status.REVIEWING);

    ReceiptHead(FilingData filing, boolean justFiled) {
        var row = filing.row();
        getContent().setClassName("stack");
        if (justFiled && JUST_FILED.contains(row.status())) {
            getContent().add(received(filing));
        }
        var filed = DateText.of(ActingCity.dayOf(row.filedAt()));
        var first = row.corrects();
        var panel =
                new FigurePanel(
                        getTranslation("filing.number"),
                        row.receiptNumber().value(),
                        new Paragraph(
                                getTranslation(
                                        first.isPresent() ? "filing.corrected" : "filing.filed",
                                        filed)),
                        new Paragraph(StatusWords.tag(row)),
                        new Paragraph(StatusWords.sentence(row)));
        getContent().add(new PageTitle(row.title()).over(getTranslation("filing.over")), panel);
        row.aboutName()
                .ifPresent(name ->
                        getContent().add(new Paragraph(getTranslation("filing.for", name))));
        var by = filing.filing().representative();
        if (by != null) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation(
                                            "represent.filed",
                                            filing.filing().verified().name(),
                                            getTranslation("represent.capacity." + by.capacity()),
                                            by.verified().name())));
        }
        var agent = filing.filing().agent();
        if (agent != null) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation("filing.agent." + agent.deed(), agent.name())));
        }
        first.ifPresent(id -> getContent().add(ofTheFirst(id, filing)));
    }

    private NotificationBanner received(FilingData filing) {
        var text =
                filing.row().corrects().isPresent()
                        ? getTranslation(
                                "filing.received.correction", DateText.of(filing.claimDate()))
                        : getTranslation("filing.received.text");
        return new NotificationBanner(Tone.GOOD, getTranslation("filing.received"), text)
                .announced();
    }

    private Paragraph ofTheFirst(UUID first, FilingData filing) {
        return new Paragraph(
                new Text(
                        getTranslation("filing.claim-date", DateText.of(filing.claimDate())) + " "),
                new Anchor(Addresses.filing(first), getTranslation("filing.first")));
    }
}
