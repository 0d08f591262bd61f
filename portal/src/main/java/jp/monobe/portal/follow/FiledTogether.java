package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.monobe.filing.FilingRow;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.StatusWords;

/** What was handed in at the same moment (いっしょに出した申請): each has a number of its own. */
class FiledTogether extends Composite<Div> {

    FiledTogether(List<FilingRow> others) {
        var list = new TaskList();
        others.forEach(row ->
                list.add(
                        new Anchor(Addresses.filing(row.id()), row.receiptNumber().value()),
                        row.aboutName()
                                .map(name -> getTranslation("filing.about", row.title(), name))
                                .orElse(row.title()),
                        StatusWords.tag(row)));
        getContent().setClassName("stack");
        getContent().setVisible(!others.isEmpty());
        getContent().add(new H2(getTranslation("filing.together")), list);
    }
}
