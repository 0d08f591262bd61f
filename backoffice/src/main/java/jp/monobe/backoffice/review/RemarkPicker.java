package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.monobe.casework.model.Return;
import jp.monobe.frontend.form.Mending;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.PeopleGroup;
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
                .filter(step -> !filed.questions(step).isEmpty() || step.people().isPresent())
                .forEach(step -> getContent().add(details(step)));
    }

    private NativeDetails details(Step step) {
        var body = new Div();
        if (filed.isFirstAbout(step)) {
            step.people().filter(PeopleGroup::typing).ifPresent(group -> people(group, body));
        }
        for (var question : filed.questions(step)) {
            add(question.key(), label(question), body);
        }
        var details = new NativeDetails(step.title(), body);
        details.setOpen(true);
        return details;
    }

    /** Who somebody is whom she typed, and whom else there is. */
    private void people(PeopleGroup group, Div body) {
        filed.people(group).stream()
                .filter(GroupMember::isTyped)
                .forEach(person ->
                        add(
                                AnswerKey.of(Mending.PERSON, person.key()),
                                getTranslation(
                                        "office.return.person",
                                        Objects.requireNonNullElse(person.name(), group.noun())),
                                body));
        add(
                AnswerKey.of(Mending.PEOPLE + group.id()),
                getTranslation("office.return.people", group.noun()),
                body);
    }

    private void add(AnswerKey key, String label, Div body) {
        var line = new RemarkLine("remark-" + lines.size(), key.toString(), label);
        lines.add(line);
        body.add(line);
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
