package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.StatusWords;

/** How the filing has stood so far, the newest first (これまでの状況). */
class StatusHistory extends Composite<Div> {

    StatusHistory(FilingData filing) {
        var list = new SummaryList();
        for (var update : filing.history().reversed()) {
            list.add(
                    DateText.of(ActingCity.dayOf(update.at())),
                    StatusWords.name(update.status(), filing.row().handling()));
        }
        getContent().setClassName("stack");
        getContent().add(new H2(getTranslation("filing.history")), list);
    }
}
