package jp.monobe.frontend.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/** All questions asked, with their answers, step by step (回答の一覧). */
final class AnsweredSteps extends Div {

    private final FormView view;
    private final AnswerWords words;
    private final Predicate<AnswerKey> carried;

    /**
     * @param carried which answers were taken over from an earlier filing
     * @param beside what stands beside a step's title, such as the way to change it
     */
    AnsweredSteps(
            FormView view,
            AnswerWords words,
            Predicate<AnswerKey> carried,
            Function<Step, @Nullable Component> beside) {
        this.view = view;
        this.words = words;
        this.carried = carried;
        setClassName("stack");
        view.steps().forEach(step -> add(section(step, beside.apply(step))));
    }

    private Section section(Step step, @Nullable Component beside) {
        var head = new Div(new H2(step.title()));
        head.setClassName("answered__head");
        if (beside != null) {
            head.add(beside);
        }
        var section = new Section(head);
        section.setClassName("answered");
        if (step.people().isEmpty()) {
            section.add(list(step, null));
        } else {
            view.people(step).forEach(person -> section.add(person(step, person)));
            if (view.people(step).isEmpty()) {
                section.add(new Span(getTranslation("fill.nobody")));
            }
        }
        return section;
    }

    private Div person(Step step, GroupMember person) {
        var name = person.name() == null ? getTranslation("ui.no-answer") : person.name();
        var list = new SummaryList();
        if (person.birthDate() != null) {
            mark(list.add(text("person.birth-date"), DateText.of(person.birthDate())), person);
        }
        if (person.kana() != null) {
            mark(list.add(text("person.kana"), person.kana()), person);
        }
        if (person.relation() != null) {
            mark(list.add(text("person.relation"), Relations.word(person.relation())), person);
        }
        answers(list, step, person.key());
        return new Div(new H3(name), list);
    }

    private String text(String key) {
        return getTranslation("fill." + key);
    }

    private static void mark(SummaryList.Row row, GroupMember person) {
        if (!person.isTyped()) {
            row.fromRegistry();
        }
    }

    private SummaryList list(Step step, @Nullable String person) {
        var list = new SummaryList();
        answers(list, step, person);
        return list;
    }

    private void answers(SummaryList list, Step step, @Nullable String person) {
        for (var field : view.fields(step, person)) {
            if (!(field instanceof Field.Note)) {
                var key = AnswerKey.of(field.id(), person);
                var answer = view.answers().get(key);
                var row = list.add(field.common().label(), words.shown(field, answer));
                if (carried.test(key)) {
                    row.fromEarlier();
                }
            }
        }
    }
}
