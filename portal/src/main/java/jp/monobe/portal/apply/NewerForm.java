package jp.monobe.portal.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Once;
import jp.monobe.procedure.form.RevisionChanges;
import jp.monobe.procedure.model.FormRevision;

/**
 * That the form has a newer revision than this draft's (新しい様式): what is asked differently, and the
 * way over. She may finish on the one she began with.
 */
class NewerForm extends Composite<Div> {

    NewerForm(FormRevision was, FormRevision is, Runnable move) {
        var changes = RevisionChanges.between(was, is);
        var body = new Div();
        body.setClassName("stack");
        list(body, "newer.added", changes.added());
        list(body, "newer.dropped", changes.dropped());
        list(body, "newer.changed", changes.changed());
        Component differences =
                changes.isEmpty()
                        ? new Paragraph(getTranslation("newer.order"))
                        : new NativeDetails(getTranslation("newer.what"), body);
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.NEUTRAL,
                                getTranslation("newer.title"),
                                new Paragraph(getTranslation("newer.text")),
                                differences,
                                new Actions(Once.secondary(getTranslation("newer.move"), move))));
    }

    private void list(Div body, String key, List<String> questions) {
        if (!questions.isEmpty()) {
            body.add(
                    new H3(getTranslation(key)),
                    new UnorderedList(
                            questions.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }
}
