package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.casework.model.Return;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.Step;

/** All questions that were asked, to tick those to mend, with words beside each (補正する項目). */
final class RemarkPicker extends Composite<FieldSet> {

    static final String ID = "return-fields";

    private final FormView filed;
    private final List<RemarkLine> lines = new ArrayList<>();

    RemarkPicker(FormView filed) {
        this.filed = filed;
        getContent().setId(ID);
        getContent().setLegendText(getTranslation("office.return.fields"));
        getContent().setClassName("remark-picker");
        filed.steps().stream()
                .filter(step -> !filed.questions(step).isEmpty())
                .forEach(step -> getContent().add(details(step)));
    }

    private NativeDetails details(Step step) {
        var body = new Div();
        for (var question : filed.questions(step)) {
            var line =
                    new RemarkLine(
                            "remark-" + lines.size(), question.key().toString(), label(question));
            lines.add(line);
            body.add(line);
        }
        var details = new NativeDetails(step.title(), body);
        details.setOpen(true);
        return details;
    }

    private String label(Question question) {
        var person = question.key().person();
        var label = question.field().common().label();
        return person == null ? label : label + "(" + name(question, person) + ")";
    }

    private String name(Question question, String key) {
        return filed.people(question.step()).stream()
                .filter(member -> member.key().equals(key))
                .map(GroupMember::name)
                .findFirst()
                .orElse("");
    }

    /** What was ticked, in the order of the form. */
    List<Return.Remark> remarks() {
        return lines.stream().flatMap(line -> line.remark().stream()).toList();
    }
}
