package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.monobe.mandate.MandateAct;
import jp.monobe.portal.shell.MomentText;
import jp.monobe.portal.shell.OnlineForms;

/** Everything that was done under a mandate, newest first, with who did it (したことの記録). */
class ActList extends Composite<Div> {

    /**
     * @param agent as the acts name her
     * @param applicant likewise
     */
    ActList(List<MandateAct> acts, String agent, String applicant, OnlineForms forms) {
        var list = new UnorderedList();
        list.setClassName("file-list");
        list.getElement().setAttribute("role", "list");
        for (var act : acts) {
            var when = new Span(MomentText.of(act.at()));
            when.setClassName("muted");
            var who = act.byAgent() ? agent : applicant;
            list.add(
                    new ListItem(
                            new Div(
                                    new Span(
                                            getTranslation(
                                                    "mandate.act",
                                                    who,
                                                    MandateWords.deed(act, forms))),
                                    new Div(when))));
        }
        getContent().setClassName("stack");
        getContent().add(new H2(getTranslation("mandate.acts")));
        if (acts.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("mandate.acts.none")));
        } else {
            getContent().add(list);
        }
    }
}
