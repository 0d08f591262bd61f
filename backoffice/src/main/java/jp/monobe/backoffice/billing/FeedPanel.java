package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import jp.monobe.backoffice.page.Today;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.payment.AgentFault;
import jp.monobe.payment.AgentFeed;

/** How the collecting agent answers by itself, and what of its data could not be taken (自動受信). */
final class FeedPanel extends Composite<Section> {

    private final Today today;

    FeedPanel(AgentFeed feed, List<AgentFault> faults, Today today) {
        this.today = today;
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.receipts.feed")));
        getContent().add(new Paragraph(standing(feed)));
        if (feed.isThere()) {
            getContent().add(new Paragraph(getTranslation("office.receipts.feed.rule")));
        }
        if (!faults.isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation("office.receipts.feed.faults")),
                            new Paragraph(getTranslation("office.receipts.feed.faults.do")),
                            table(faults));
        }
    }

    private String standing(AgentFeed feed) {
        if (!feed.isThere()) {
            return getTranslation("office.receipts.feed.none");
        }
        return feed.answeredAt()
                .map(at -> getTranslation("office.receipts.feed.at", today.text(at)))
                .orElseGet(() -> getTranslation("office.receipts.feed.never"));
    }

    private CardTable<AgentFault> table(List<AgentFault> faults) {
        return new CardTable<>(
                        getTranslation("office.receipts.feed.faults"),
                        Slice.of(faults),
                        faults.size())
                .uncounted()
                .text(getTranslation("office.receipts.feed.what"), AgentFault::name)
                .numeric(
                        getTranslation("office.receipts.feed.line"),
                        it -> it.line() == 0 ? "" : "%,d".formatted(it.line()))
                .text(
                        getTranslation("office.receipts.feed.why"),
                        it -> getTranslation("office.receipts.fault." + it.fault()))
                .text(getTranslation("office.receipts.feed.when"), it -> today.text(it.at()))
                .show(0);
    }
}
