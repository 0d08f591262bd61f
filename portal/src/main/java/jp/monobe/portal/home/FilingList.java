package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.monobe.filing.FilingRow;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.StatusWords;

/** What she handed in (提出した申請), each with how it stands; not there while there is none. */
class FilingList extends Composite<Div> {

    FilingList(List<FilingRow> filings) {
        getContent().setClassName("stack");
        getContent().setVisible(!filings.isEmpty());
        var list = new TaskList();
        filings.forEach(filing ->
                list.add(
                        new Anchor(Addresses.filing(filing.id()), title(filing)),
                        hint(filing),
                        tag(filing)));
        getContent().add(new H2(getTranslation("home.filings")), list);
    }

    private String title(FilingRow filing) {
        return filing.aboutName()
                .map(name -> getTranslation("filing.about", filing.title(), name))
                .orElse(filing.title());
    }

    private String hint(FilingRow filing) {
        return whose(filing) + handedIn(filing);
    }

    private String whose(FilingRow filing) {
        return filing.represented().map(name -> getTranslation("represent.of", name)).orElse("");
    }

    private String handedIn(FilingRow filing) {
        return getTranslation(
                filing.corrects().isPresent() ? "home.filing.hint.correction" : "home.filing.hint",
                filing.receiptNumber().value(),
                DateText.of(ActingCity.dayOf(filing.filedAt())));
    }

    private StatusTag tag(FilingRow filing) {
        return StatusWords.tag(filing);
    }
}
