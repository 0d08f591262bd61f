package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.StatusWords;

/** How the filing has stood so far, the newest first (これまでの状況). */
class StatusHistory extends Composite<Div> {

    StatusHistory(List<StatusUpdate> history) {
        var list = new SummaryList();
        for (var update : history.reversed()) {
            list.add(DateText.of(ActingCity.dayOf(update.at())), StatusWords.name(update.status()));
        }
        getContent().setClassName("stack");
        getContent().add(new H2(getTranslation("filing.history")), list);
    }
}
