package jp.monobe.backoffice.deduction;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import jp.monobe.deduction.DeductionDesk;
import jp.monobe.deduction.DeductionDesk.LineRow;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;

/** What is taken, line by line, above what somebody decides, books or drops (徴収の明細). */
final class DeductionAsk extends Composite<Div> {

    /**
     * @param what the act, as its messages are named
     */
    DeductionAsk(
            DeductionDesk.Row row,
            List<LineRow> lines,
            String what,
            Runnable act,
            Runnable cancelled) {
        var it = row.deduction();
        var key = "office.deductions.ask." + what;
        getContent().setClassName("stack");
        getContent()
                .add(
                        table(lines),
                        new ConfirmPanel(
                                getTranslation(
                                        key,
                                        row.payer().name(),
                                        DateText.of(it.payOn()),
                                        YenText.of(it.total())),
                                getTranslation(
                                        key + ".then",
                                        YenText.of(it.payment()),
                                        YenText.of(it.left())),
                                ActionButton.primary(
                                        getTranslation("office.deductions.act." + what), act),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), cancelled)));
    }

    private CardTable<LineRow> table(List<LineRow> lines) {
        return new CardTable<>(
                        getTranslation("office.deductions.lines"), Slice.of(lines), lines.size())
                .uncounted()
                .text(getTranslation("office.bill.title"), it -> it.bill().bill().title())
                .column(
                        getTranslation("office.bill.due"),
                        it -> new DateText(it.bill().bill().dueOn()))
                .text(
                        getTranslation("office.deductions.ground"),
                        it -> getTranslation("office.deductions.article." + it.line().article()))
                .numeric(
                        getTranslation("office.deductions.owed"),
                        it -> YenText.of(it.bill().balance().owed()))
                .numeric(
                        getTranslation("office.deductions.taken"),
                        it -> YenText.of(it.line().amount()))
                .show(0);
    }
}
