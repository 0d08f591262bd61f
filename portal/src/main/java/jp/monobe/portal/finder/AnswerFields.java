package jp.monobe.portal.finder;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.frontend.form.field.Entry;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.finder.NextPage;
import jp.monobe.procedure.finder.Sayings;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.Banks;

/**
 * The controls of a page (入力項目): the forms' own, one for each person asked about; things to tick
 * are one list of which none need be chosen.
 */
class AnswerFields extends Composite<Div> {

    private final Finder finder;
    private final Family family;
    private final NextPage page;
    private final Sayings sayings;
    private final Map<AnswerKey, InputField> inputs = new LinkedHashMap<>();
    private final InputFields make = new InputFields(Banks.japan(), Attachments.NONE);
    private final ChildNames names = new ChildNames(make);
    private final Filled filled;

    AnswerFields(Finder finder, Family family, Filled filled, NextPage page) {
        this.finder = finder;
        this.family = family;
        this.filled = filled;
        this.page = page;
        this.sayings =
                new Sayings(finder.questions(), family, finder.today(), this::getTranslation);
        getContent().setClassName("stack");
        if (isTicked()) {
            ticks();
        } else {
            hint();
            page.keys().forEach(this::ask);
        }
    }

    String title() {
        var question = page.questions().getFirst();
        return question.page()
                .map(FinderQuestion.Page::label)
                .orElse(question.field().common().label());
    }

    private boolean isTicked() {
        return page.questions().getFirst().page().isPresent();
    }

    private void hint() {
        var hint = page.questions().getFirst().field().common().hint();
        if (!hint.isBlank()) {
            getContent().add(new Paragraph(hint));
        }
    }

    private void ticks() {
        var options =
                page.questions().stream()
                        .map(it -> new Field.Option(code(it), it.field().common().label(), null))
                        .toList();
        var common =
                new Field.Common(
                        page.id(),
                        title(),
                        page.questions().getFirst().page().orElseThrow().hint(),
                        false,
                        new Condition.Always());
        var key = AnswerKey.of(page.id());
        var input = make.of(new Field.Several(common, options), key, _ -> {}).orElseThrow();
        var chosen =
                page.questions().stream()
                        .filter(it ->
                                family.get(AnswerKey.of(it.id()))
                                        .filter(new Answer.YesNo(true)::equals)
                                        .isPresent())
                        .map(AnswerFields::code)
                        .toList();
        input.show(chosen.isEmpty() ? null : new Answer.Several(chosen));
        inputs.put(key, input);
        getContent().add(input.component());
    }

    /** Codes are in capitals, ids are not. */
    private static String code(FinderQuestion question) {
        return question.id().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private void ask(AnswerKey key) {
        var field = finder.questions().get(key.field()).field();
        if (key.person() != null && field instanceof Field.Day) {
            var who = sayings.who(key.person());
            getContent()
                    .add(
                            names.input(
                                            family,
                                            key.person(),
                                            getTranslation("finder.name", who),
                                            getTranslation("finder.name.hint"))
                                    .component());
        }
        var input = make.of(labelled(field, key), key, _ -> {}).orElseThrow();
        var answer = family.get(key).or(() -> unasked(key));
        input.show(answer.orElse(null));
        inputs.put(key, input);
        if (key.person() == null) {
            input.component().getElement().getClassList().add("field--titled");
        }
        getContent().add(input.component());
        if (answer.filter(given -> filled.says(key, given)).isPresent()) {
            getContent().add(source(key));
        }
    }

    private Optional<Answer> unasked(AnswerKey key) {
        return family.isAsked(key) ? Optional.empty() : filled.offered(key);
    }

    /** Where it was taken from, and that it can be changed. */
    private Paragraph source(AnswerKey key) {
        var mark = new Span(getTranslation("ui.from-registry"));
        mark.setClassName("source-mark");
        var told =
                key.person() == null
                        ? getTranslation("finder.filled.address", filled.address().orElse(""))
                        : getTranslation("finder.filled.change");
        return new Paragraph(mark, new Span(" " + told));
    }

    private Field labelled(Field field, AnswerKey key) {
        var common = field.common();
        var label =
                key.person() == null
                        ? common.label()
                        : getTranslation("finder.about", sayings.who(key.person()), common.label());
        var renamed = new Field.Common(common.id(), label, "", true, common.shownWhen());
        return switch (field) {
            case Field.Choice choice -> new Field.Choice(renamed, choice.options());
            case Field.YesNo _ -> new Field.YesNo(renamed);
            case Field.Day day -> new Field.Day(renamed, day.pastAllowed(), day.futureAllowed());
            default -> throw new IllegalStateException("The finder asks no such question");
        };
    }

    List<ErrorSummary.Problem> problems() {
        var found = new ArrayList<ErrorSummary.Problem>();
        if (!isTicked()) {
            inputs.forEach((_, input) ->
                    problem(input)
                            .ifPresent(message -> {
                                found.add(new ErrorSummary.Problem(input.focusId(), message));
                            }));
        }
        return found;
    }

    private Optional<String> problem(InputField input) {
        var message = message(input);
        input.complain(message.orElse(null));
        return message;
    }

    private Optional<String> message(InputField input) {
        return switch (input.entry()) {
            case Entry.Empty() -> Optional.of(getTranslation("finder.missing"));
            case Entry.Unfinished() ->
                    Optional.of(getTranslation(input.isReady() ? "finder.day.none" : "finder.day"));
            case Entry.Given(Answer.Day(var day)) -> odd(input.field(), day);
            case Entry.Given _ -> Optional.empty();
        };
    }

    private Optional<String> odd(Field field, LocalDate day) {
        if (finder.isLongAgo(day)) {
            return Optional.of(getTranslation("finder.day.old"));
        }
        return finder.isAhead(finder.questions().get(field.id()), day)
                ? Optional.of(getTranslation("finder.day.future"))
                : Optional.empty();
    }

    /** With what is on the page. */
    Family family() {
        var now = names.named(family);
        if (isTicked()) {
            return ticked(now);
        }
        for (var input : inputs.entrySet()) {
            if (input.getValue().entry() instanceof Entry.Given(var answer)) {
                now = now.with(input.getKey(), answer);
            }
        }
        return now;
    }

    private Family ticked(Family before) {
        var entry = inputs.values().iterator().next().entry();
        var codes =
                entry instanceof Entry.Given(Answer.Several(var chosen))
                        ? chosen
                        : List.<String>of();
        var now = before;
        for (var question : page.questions()) {
            now =
                    now.with(
                            AnswerKey.of(question.id()),
                            new Answer.YesNo(codes.contains(code(question))));
        }
        return now;
    }

    /** わからない: what was given all the same is kept. */
    Family notKnowing() {
        var now = isTicked() ? names.named(family) : family();
        for (var key : page.keys()) {
            boolean given =
                    inputs.get(key) != null && inputs.get(key).entry() instanceof Entry.Given;
            if (!given) {
                now = now.notKnowing(key);
            }
        }
        return now;
    }
}
