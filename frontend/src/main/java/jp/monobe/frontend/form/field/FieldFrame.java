package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * What every question has round its controls: label above with 必須 or 任意, hint, error below. One
 * control has a label, several stand in a fieldset with a legend. Native elements throughout: their
 * names, keyboards and autofill work everywhere, and a form page stays light.
 */
final class FieldFrame extends Div {

    @Tag("fieldset")
    private static final class Group extends HtmlContainer {}

    @Tag("legend")
    private static final class Legend extends HtmlContainer {}

    private final String id;
    private final Paragraph hint;
    private final Paragraph error = new Paragraph();
    private final Paragraph remark = new Paragraph();
    private @Nullable Component described;

    private FieldFrame(AnswerKey key, String hintText) {
        id = idOf(key);
        hint = new Paragraph(hintText);
        hint.setId(id + "-hint");
        hint.setClassName("hint");
        hint.setVisible(!hintText.isBlank());
        error.setId(id + "-error");
        error.setClassName("field__error");
        remark.setId(id + "-remark");
        remark.setClassName("field__remark");
        setClassName("field");
    }

    /** An element id: keys of people may hold any character. */
    static String idOf(AnswerKey key) {
        return "q-" + key.toString().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    static FieldFrame around(AnswerKey key, Field.Common common, Component control) {
        var frame = new FieldFrame(key, common.hint());
        var label = new NativeLabel();
        label.setFor(frame.id);
        label.setClassName("field__label");
        label.add(new Span(common.label()), frame.need(common));
        control.setId(frame.id);
        frame.describe(control);
        frame.add(label, frame.hint, new Div(control), frame.error, frame.remark);
        return frame;
    }

    static FieldFrame group(AnswerKey key, Field.Common common, Component... body) {
        var frame = new FieldFrame(key, common.hint());
        var legend = new Legend();
        legend.setClassName("field__label");
        legend.add(new Span(common.label()), frame.need(common));
        var group = new Group();
        group.setId(frame.id);
        group.add(legend, frame.hint);
        group.add(body);
        group.add(frame.error, frame.remark);
        frame.describe(group);
        frame.add(group);
        return frame;
    }

    private Span need(Field.Common common) {
        var need = new Span(getTranslation(common.required() ? "fill.required" : "fill.optional"));
        need.setClassName(common.required() ? "need need--required" : "need");
        return need;
    }

    private void describe(Component control) {
        described = control;
        control.getElement()
                .setAttribute(
                        "aria-describedby",
                        String.join(" ", id + "-hint", id + "-error", id + "-remark"));
    }

    String id() {
        return id;
    }

    void complain(@Nullable String message) {
        error.setText(message == null ? "" : message);
        setClassName("field--error", message != null);
        if (described != null) {
            mark(described, message != null);
        }
    }

    /** What somebody asks about this question, above it. */
    void ask(String words) {
        var who = new Span(getTranslation("fill.asked"));
        who.setClassName("strong");
        var asked = new Paragraph(who, new Span("\n" + words));
        asked.setClassName("field__remark field__remark--asked");
        asked.setId(id + "-asked");
        addComponentAsFirst(asked);
        if (described != null) {
            var ids = described.getElement().getAttribute("aria-describedby");
            described.getElement().setAttribute("aria-describedby", id + "-asked " + ids);
        }
    }

    void remark(@Nullable String message) {
        remark.setText(message == null ? "" : message);
    }

    private static void mark(Component control, boolean wrong) {
        if (wrong) {
            control.getElement().setAttribute("aria-invalid", "true");
        } else {
            control.getElement().removeAttribute("aria-invalid");
        }
    }
}
