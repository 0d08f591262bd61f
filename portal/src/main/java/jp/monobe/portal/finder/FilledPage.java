package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.frontend.form.field.Entry;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.reference.Banks;

/**
 * What the city's record filled in (市の記録から入れた答え), before the questions begin: which of the children
 * it is about, how many more there are, and that it need not be used.
 */
class FilledPage extends Composite<Div> {

    /** Living apart, or not yet on the record. */
    private static final int MOST_OTHERS = 4;

    private static final InputFields MAKE = new InputFields(Banks.japan(), Attachments.NONE);

    private final Filled filled;
    private final List<InputField> children = new ArrayList<>();
    private final InputField others;

    FilledPage(Filled filled, Consumer<Family> begin, Runnable leaveOut) {
        this.filled = filled;
        this.others = others();
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("finder.filled.title"))
                                .lead(getTranslation("finder.filled.lead")));
        if (filled.children().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("finder.filled.no-child")));
        } else {
            var input = children();
            children.add(input);
            getContent().add(input.component());
        }
        filled.address().ifPresent(this::address);
        getContent()
                .add(
                        others.component(),
                        new Paragraph(getTranslation("finder.filled.not-kept")),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("finder.filled.begin"),
                                        () -> begin.accept(family())),
                                ActionButton.plain(
                                        getTranslation("finder.filled.leave-out"), leaveOut)));
    }

    private InputField children() {
        var options =
                IntStream.range(0, filled.children().size())
                        .mapToObj(at -> new Field.Option(code(at), label(at), null))
                        .toList();
        var field = new Field.Several(common("children"), options);
        var input = MAKE.of(field, AnswerKey.of("children"), _ -> {}).orElseThrow();
        input.show(new Answer.Several(options.stream().map(Field.Option::code).toList()));
        return input;
    }

    private String label(int at) {
        KnownPerson child = filled.children().get(at);
        return getTranslation("finder.filled.child", child.name(), DateText.of(child.birthDate()));
    }

    private void address(String address) {
        var mark = new Span(getTranslation("ui.from-registry"));
        mark.setClassName("source-mark");
        getContent()
                .add(new Paragraph(new Span(getTranslation("finder.filled.lives", address)), mark));
    }

    private InputField others() {
        var options =
                IntStream.rangeClosed(0, MOST_OTHERS)
                        .mapToObj(count -> new Field.Option(code(count), count(count), null))
                        .toList();
        var input =
                MAKE.of(
                                new Field.Choice(common("others"), options),
                                AnswerKey.of("others"),
                                _ -> {})
                        .orElseThrow();
        input.show(new Answer.Chosen(code(0)));
        return input;
    }

    private String count(int count) {
        return count == 0
                ? getTranslation("finder.first.none")
                : getTranslation("finder.first.count", count);
    }

    private Field.Common common(String id) {
        return new Field.Common(
                id,
                getTranslation("finder.filled." + id),
                getTranslation("finder.filled." + id + ".hint"),
                true,
                new Condition.Always());
    }

    private static String code(int at) {
        return "N" + at;
    }

    private Family family() {
        var chosen =
                children.stream()
                        .flatMap(input ->
                                input.entry() instanceof Entry.Given(Answer.Several(var codes))
                                        ? codes.stream()
                                        : java.util.stream.Stream.<String>empty())
                        .map(FilledPage::number)
                        .map(at -> new Family.Child(filled.children().get(at).key(), ""))
                        .toList();
        int more =
                others.entry() instanceof Entry.Given(Answer.Chosen(var code)) ? number(code) : 0;
        return new Family(chosen, Map.of(), Set.of())
                .withChildren(Math.min(chosen.size() + more, Family.MOST_CHILDREN));
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(1));
    }
}
