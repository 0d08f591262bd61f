package jp.monobe.portal.mandate;

import static jp.monobe.portal.mandate.MandateWords.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.exchange.Agent;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Step;

/** What she is asked before a mandate is offered (委任の内容), as a form like any other. */
final class TermsForm {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);
    private static final Condition ALWAYS = new Condition.Always();
    private static final String GROUPS = "groups";
    private static final String GROUP = "group-";

    private final LocalDate today;
    private final LocalDate latest;
    private final Map<String, List<FormRevision>> procedures;

    /**
     * @param procedures by groups, as they are shown
     */
    TermsForm(LocalDate today, LocalDate latest, Map<String, List<FormRevision>> procedures) {
        this.today = today;
        this.latest = latest;
        this.procedures = procedures;
    }

    FormRevision form() {
        return new FormRevision("mandate", "now", words("mandates.title"), List.of(step()));
    }

    private Step step() {
        var fields = new ArrayList<Field>();
        fields.add(choice("kind", names(Agent.Kind.values())));
        fields.add(
                new Field.Text(
                        common("organisation", true, answered("kind", "SUPPORTER")),
                        Field.Text.Kind.PLAIN,
                        100));
        fields.add(choice("reach", names(Agent.Reach.values())));
        fields.add(choice("scope", Stream.of("ALL", "SOME")));
        fields.addAll(groups());
        fields.add(new Field.Choice(common("until", true, ALWAYS), days()));
        fields.add(new Field.YesNo(common("address", true, ALWAYS)));
        return new Step(
                "terms",
                words("mandate.new.title"),
                words("mandate.new.lead"),
                ALWAYS,
                Optional.empty(),
                fields);
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Field choice(String id, Stream<String> codes) {
        return new Field.Choice(
                common(id, true, ALWAYS),
                codes.map(code ->
                                new Field.Option(
                                        code,
                                        words("mandate." + id + "." + code),
                                        words("mandate." + id + "." + code + ".hint")))
                        .toList());
    }

    private static Field.Common common(String id, boolean required, Condition when) {
        return new Field.Common(
                id, words("mandate." + id), words("mandate." + id + ".hint"), required, when);
    }

    private static Condition answered(String id, String code) {
        return new Condition.Is("answer." + id, code);
    }

    /** First the groups, then what is in those that were chosen: nobody reads sixty lines. */
    private List<Field> groups() {
        var fields = new ArrayList<Field>();
        var options = new ArrayList<Field.Option>();
        for (var group : procedures.entrySet()) {
            var code = GROUP + options.size();
            options.add(new Field.Option(code, group.getKey(), null));
            fields.add(
                    new Field.Several(
                            new Field.Common(
                                    code,
                                    group.getKey(),
                                    "",
                                    true,
                                    new Condition.And(
                                            List.of(
                                                    answered("scope", "SOME"),
                                                    new Condition.Includes(
                                                            "answer." + GROUPS, code)))),
                            group.getValue().stream()
                                    .map(form ->
                                            new Field.Option(form.procedure(), form.title(), null))
                                    .toList()));
        }
        fields.addFirst(
                new Field.Several(common(GROUPS, true, answered("scope", "SOME")), options));
        return fields;
    }

    private List<Field.Option> days() {
        return DAYS.stream()
                .filter(days -> !today.plusDays(days).isAfter(latest))
                .map(days ->
                        new Field.Option(
                                days.toString(),
                                words("mandate.days", days),
                                words("mandate.until.day", DateText.of(today.plusDays(days)))))
                .toList();
    }

    /** Of a page without errors. */
    MandateTerms read(Answers answers) {
        boolean every = chosen(answers, "scope").equals("ALL");
        var kind = Agent.Kind.valueOf(chosen(answers, "kind"));
        return new MandateTerms(
                kind,
                kind == Agent.Kind.SUPPORTER ? organisation(answers) : "",
                Agent.Reach.valueOf(chosen(answers, "reach")),
                every,
                every ? List.of() : some(answers),
                today.plusDays(Integer.parseInt(chosen(answers, "until"))),
                answers.get(AnswerKey.of("address")).equals(Optional.of(new Answer.YesNo(true))));
    }

    private static String chosen(Answers answers, String id) {
        return answers.get(AnswerKey.of(id))
                .map(answer -> ((Answer.Chosen) answer).code())
                .orElseThrow();
    }

    private static String organisation(Answers answers) {
        return answers.get(AnswerKey.of("organisation"))
                .map(answer -> ((Answer.Text) answer).value().strip())
                .orElse("");
    }

    /** Of the groups that are chosen still. */
    private static List<String> some(Answers answers) {
        return several(answers, GROUPS).flatMap(group -> several(answers, group)).toList();
    }

    private static Stream<String> several(Answers answers, String id) {
        return answers.get(AnswerKey.of(id)).stream()
                .flatMap(answer -> ((Answer.Several) answer).codes().stream());
    }
}
