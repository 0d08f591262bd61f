package jp.monobe.portal.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Once;
import jp.monobe.procedure.form.RevisionChanges;
import jp.monobe.procedure.model.FormRevision;

/**
 * That the form has a newer revision than this draft's (新しい様式): what is asked differently, and the
 * way over. She may finish on the one she began with until its last day, if it has one.
 */
class NewerForm extends Composite<Div> {

    /**
     * @param lastDay of the one she began with
     * @param ended whether that day is over
     */
    NewerForm(
            FormRevision was,
            FormRevision is,
            Optional<LocalDate> lastDay,
            boolean ended,
            Runnable move) {
        var changes = RevisionChanges.between(was, is);
        var body = new Div();
        body.setClassName("stack");
        list(body, "newer.added", changes.added());
        list(body, "newer.dropped", changes.dropped());
        list(body, "newer.changed", changes.changed());
        list(
                body,
                "newer.rules",
                changes.ruled().stream()
                        .map(it -> getTranslation("newer.rule." + it.rule(), it.label()))
                        .toList());
        Component differences =
                changes.isEmpty()
                        ? new Paragraph(getTranslation("newer.order"))
                        : new NativeDetails(getTranslation("newer.what"), body);
        getContent()
                .add(
                        new NotificationBanner(
                                ended ? Tone.ATTENTION : Tone.NEUTRAL,
                                getTranslation(ended ? "newer.ended" : "newer.title"),
                                new Paragraph(text(lastDay, ended)),
                                differences,
                                new Actions(
                                        ended
                                                ? Once.primary(getTranslation("newer.move"), move)
                                                : Once.secondary(
                                                        getTranslation("newer.move"), move))));
    }

    private String text(Optional<LocalDate> lastDay, boolean ended) {
        var day = lastDay.map(DateText::of).orElse("");
        if (ended) {
            return getTranslation("newer.ended.text", day);
        }
        return lastDay.isPresent()
                ? getTranslation("newer.text.until", day)
                : getTranslation("newer.text");
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
