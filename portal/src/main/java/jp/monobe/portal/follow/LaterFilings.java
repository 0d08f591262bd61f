package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.monobe.filing.FilingRow;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.StatusWords;

/** What was filed to mend this one (この申請への補正); not there while there is none. */
class LaterFilings extends Composite<Div> {

    LaterFilings(FilingRow first, List<FilingRow> mine) {
        var list = new TaskList();
        var later =
                mine.stream()
                        .filter(row -> row.corrects().filter(first.id()::equals).isPresent())
                        .toList();
        later.forEach(row ->
                list.add(
                        new Anchor(Addresses.filing(row.id()), row.receiptNumber().value()),
                        getTranslation(
                                "filing.corrected", DateText.of(ActingCity.dayOf(row.filedAt()))),
                        StatusWords.tag(row)));
        getContent().setClassName("stack");
        getContent().setVisible(!later.isEmpty());
        getContent().add(new H2(getTranslation("filing.later")), list);
    }
}
