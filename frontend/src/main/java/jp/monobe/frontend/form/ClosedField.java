package jp.monobe.frontend.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;

/** An answer that may not change now, shown where its controls would stand. */
final class ClosedField extends Div {

    ClosedField(FormContext context, Field field, Optional<Answer> answer) {
        var label = new Paragraph(field.common().label());
        label.setClassName("field__label");
        var value = new Paragraph(AnswerWords.of(context).shown(field, answer));
        value.setClassName("pre-line");
        setClassName("field field--closed");
        add(label, value);
    }
}
