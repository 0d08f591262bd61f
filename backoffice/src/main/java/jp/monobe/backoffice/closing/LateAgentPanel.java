package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jp.monobe.arrears.LateAgent;
import jp.monobe.arrears.LateAgents;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;

/** Payments that agents paid in too late, or not at all (払込の遅れ). */
final class LateAgentPanel extends Composite<Section> {

    private static final int ROWS = 20;

    LateAgentPanel(LateAgents late) {
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.late-agents")),
                        new Paragraph(getTranslation("office.late-agents.what")),
                        late.page(0, 1).total() == 0
                                ? new Paragraph(getTranslation("office.late-agents.none"))
                                : table(late));
    }

    private CardTable<LateAgent> table(LateAgents late) {
        return new CardTable<LateAgent>(
                        getTranslation("office.late-agents"),
                        (offset, limit) -> {
                            var page = late.page(offset, limit);
                            return new Slice<>(page.payments(), page.total());
                        },
                        ROWS)
                .uncounted()
                .text(getTranslation("office.late-agents.agent"), it -> it.row().agent())
                .text(getTranslation("office.late-agents.bill"), this::bill)
                .numeric(getTranslation("office.bill.amount"), it -> YenText.of(it.row().amount()))
                .text(
                        getTranslation("office.late-agents.entrusted"),
                        it -> DateText.of(it.row().entrustedOn()))
                .text(
                        getTranslation("office.late-agents.until"),
                        it -> DateText.of(it.row().until()))
                .text(getTranslation("office.late-agents.arrived"), this::arrived)
                .text(
                        getTranslation("office.late-agents.due"),
                        it -> it.dueOn() == null ? "" : DateText.of(it.dueOn()))
                .numeric(getTranslation("office.late-agents.charge"), it -> YenText.of(it.charge()))
                .show(0);
    }

    private String bill(LateAgent it) {
        return it.bill() == null
                ? getTranslation("office.late-agents.unknown")
                : it.bill().bill().title();
    }

    private String arrived(LateAgent it) {
        return it.row().arrivedOn() == null
                ? getTranslation("office.late-agents.missing")
                : DateText.of(it.row().arrivedOn());
    }
}
