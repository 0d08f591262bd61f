package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.monobe.frontend.ui.Markup;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What every question has round its controls: label above with 必須, 任意 or あとからでも可, hint, error
 * below. One control has a label, several stand in a fieldset with a legend. Native elements
 * throughout: their names, keyboards and autofill work everywhere, and a form page stays light.
 */
final class FieldFrame extends Div {

    @Tag("fieldset")
    private static final class Group extends HtmlContainer {}

    private final String id;
    private final HtmlContainer body;
    private @Nullable Paragraph error;
    private @Nullable Paragraph remark;
    private @Nullable Component described;

    private FieldFrame(AnswerKey key, @Nullable HtmlContainer group) {
        id = idOf(key);
        body = group == null ? this : group;
        setClassName("field");
    }

    /** An element id: keys of people may hold any character. */
    static String idOf(AnswerKey key) {
        return "q-" + key.toString().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /**
     * @param before what helps to fill the control
     */
    static FieldFrame around(AnswerKey key, Field field, Component control, Component... before) {
        var frame = new FieldFrame(key, null);
        control.setId(frame.id);
        frame.describe(control);
        frame.add(frame.name(new Element("label").attr("for", frame.id), field));
        frame.hint(field.common().hint());
        frame.add(before);
        frame.add(new Div(control));
        return frame;
    }

    static FieldFrame group(AnswerKey key, Field field, Component... body) {
        var group = new Group();
        var frame = new FieldFrame(key, group);
        group.setId(frame.id);
        group.add(frame.name(new Element("legend"), field));
        frame.hint(field.common().hint());
        group.add(body);
        frame.describe(group);
        frame.add(group);
        return frame;
    }

    private void hint(String words) {
        if (!words.isBlank()) {
            body.add(new Markup(new Element("p").id(id + "-hint").addClass("hint").text(words)));
        }
    }

    /** Made when there is something to say: most questions never need it. */
    private Paragraph line(String part, String className, String words) {
        var line = new Paragraph(words);
        line.setId(id + "-" + part);
        line.setClassName(className);
        return line;
    }

    private Markup name(Element element, Field field) {
        boolean required = field.common().required();
        element.addClass("field__label").appendElement("span").text(field.common().label());
        element.appendElement("span")
                .addClass(required ? "need need--required" : "need")
                .text(getTranslation(need(field)));
        return new Markup(element);
    }

    /** A file is asked for by a day of its own when it is not given now (amendment 2). */
    private static String need(Field field) {
        if (field instanceof Field.Attachment) {
            return "fill.may-follow";
        }
        return field.common().required() ? "fill.required" : "fill.optional";
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
        var words = message == null ? "" : message;
        if (error != null) {
            error.setText(words);
        } else if (!words.isEmpty()) {
            error = line("error", "field__error", words);
            body.add(error);
        }
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
        var words = message == null ? "" : message;
        if (remark != null) {
            remark.setText(words);
        } else if (!words.isEmpty()) {
            remark = line("remark", "field__remark", words);
            body.add(remark);
        }
    }

    private static void mark(Component control, boolean wrong) {
        if (wrong) {
            control.getElement().setAttribute("aria-invalid", "true");
        } else {
            control.getElement().removeAttribute("aria-invalid");
        }
    }
}
