package jp.monobe.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.PeopleGroup;
import org.jspecify.annotations.Nullable;

/** What the office asks to mend (直すところ): each question with its words, and 「直す」 straight to it. */
public final class AskedList extends Composite<Div> {

    private final FormView view;
    private final H2 heading = new H2(getTranslation("correction.asked"));

    /**
     * @param view of the answers the office saw
     * @param wayTo the question's page
     * @param state whether it was mended, where that is known
     */
    public AskedList(
            FormView view,
            Correction asked,
            Function<AnswerKey, String> wayTo,
            Function<AnswerKey, Optional<StatusTag>> state) {
        this.view = view;
        var list = new SummaryList();
        for (var remark : asked.fields()) {
            var key = AnswerKey.parse(remark.key());
            var words = new Div(new Paragraph(remark.remark()));
            state.apply(key).ifPresent(tag -> words.add(new Paragraph(tag)));
            var way = new Anchor(wayTo.apply(key));
            way.setClassName("button");
            list.add(name(key), words).change(way, getTranslation("correction.mend"));
        }
        getContent().setClassName("stack");
        getContent().add(heading, list);
    }

    /** Under another heading than what the office asks. */
    public AskedList headed(String words) {
        heading.setText(words);
        return this;
    }

    /** The question as the form puts it, and about whom. */
    private String name(AnswerKey key) {
        var label =
                view.form()
                        .field(key.field())
                        .map(field -> field.common().label())
                        .orElseGet(() -> who(key));
        var person = who(key.person());
        return person.isEmpty() ? label : getTranslation("correction.about", label, person);
    }

    /** Nothing that the form asks: who somebody is whom she typed, or whom else there is. */
    private String who(AnswerKey key) {
        return key.person() != null
                ? getTranslation("correction.person")
                : getTranslation(
                        "correction.about",
                        groups().filter(group -> key.field().equals("people." + group.id()))
                                .findFirst()
                                .map(PeopleGroup::noun)
                                .orElse(""),
                        getTranslation("correction.people"));
    }

    private Stream<PeopleGroup> groups() {
        return view.form().steps().stream().flatMap(step -> step.people().stream());
    }

    private String who(@Nullable String person) {
        return view.form().steps().stream()
                .flatMap(step -> view.people(step).stream())
                .filter(member -> member.key().equals(person))
                .findFirst()
                .map(GroupMember::name)
                .orElse("");
    }
}
