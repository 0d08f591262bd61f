package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.Consumer;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitPreview;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.YenText;

/** What a file would ask for, before it is made (依頼ファイルの確認). */
final class ConfirmFile extends Composite<Div> {

    ConfirmFile(DebitPreview seen, Consumer<DebitPreview> make, Runnable leave) {
        getContent().setClassName("stack");
        var list = new SummaryList();
        list.add(getTranslation("office.debits.on"), new DateText(seen.debitOn()));
        list.add(
                getTranslation("office.debits.round"),
                getTranslation("office.debits.round." + seen.round()));
        list.add(
                getTranslation("office.debits.lines"),
                getTranslation("office.debits.lines.of", seen.lines(), seen.payers()));
        list.add(getTranslation("office.debits.total"), new YenText(seen.total()));
        if (seen.round() == Round.FIRST) {
            list.add(
                    getTranslation("office.debits.otherwise"),
                    getTranslation("office.debits.count", seen.otherwise()));
        }
        getContent().add(new H3(getTranslation("office.debits.confirm")), list);
        var leaving = ActionButton.secondary(getTranslation("office.act.cancel"), leave);
        if (seen.lines() == 0) {
            getContent()
                    .add(
                            new InfoPanel(getTranslation("office.debits.result.NothingDue.then")),
                            new Actions(leaving));
        } else {
            var making =
                    ActionButton.primary(
                            getTranslation("office.debits.make"), () -> make.accept(seen));
            getContent().add(new Actions(making, leaving));
        }
    }
}
