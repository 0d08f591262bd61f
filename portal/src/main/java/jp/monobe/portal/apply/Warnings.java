package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.form.ProblemText;

/** What to look at again (念のための確認). None of it keeps her from handing in (行政手続法7条). */
class Warnings extends Composite<Div> {

    Warnings(OpenDraft open) {
        var words = new ProblemText(this::getTranslation);
        var list = new UnorderedList();
        open.context().check().problems(open.view()).stream()
                .filter(problem -> !problem.isError())
                .map(problem -> words.inList(problem, open.view()))
                .forEach(text -> list.add(new ListItem(text)));
        getContent().setVisible(list.getChildren().findAny().isPresent());
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION, getTranslation("check.warnings"), list));
    }
}
