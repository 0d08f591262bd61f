package jp.monobe.myna;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.kernel.Yen;
import jp.monobe.myna.OutsideApplication.Enclosure;
import jp.monobe.myna.OutsideApplication.Item;
import jp.monobe.myna.OutsideApplication.Somebody;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an application from outside into the questions of our form (様式への対応づけ). */
@Component
class MapApplication {

    /** The reading of the applicant's name, which stands beside it and not among the items. */
    static final String KANA = "申請者フリガナ";

    private static final Map<String, String> RELATIONS = Map.of("子", "CHILD", "孫", "GRANDCHILD");

    private final OutsideForms forms;

    MapApplication(OutsideForms forms) {
        this.forms = forms;
    }

    /** A file, and the question it answers. */
    record Answering(Enclosure file, String field) {}

    /**
     * @param answers to what is asked; files are not among them
     * @param leftOver words of the application that answer no question
     * @param missing labels of questions that it leaves open
     */
    record Mapped(
            FormRevision form,
            KnownPeople shown,
            Answers answers,
            List<Answering> files,
            List<String> leftOver,
            List<String> missing) {}

    Optional<FormRevision> formOf(OutsideApplication application) {
        return forms.named(application.procedure());
    }

    /** The form of a procedure a clerk assigned it to. */
    Optional<FormRevision> formOf(String procedure) {
        return forms.of(procedure);
    }

    static LocalDate claimDate(OutsideApplication application) {
        return LocalDate.ofInstant(application.sentAt(), JAPAN);
    }

    Mapped map(OutsideApplication application, FormRevision form) {
        var leftOver = new ArrayList<String>();
        var answers = Answers.NONE;
        for (var person : application.people()) {
            var typed = typed(form, person);
            if (typed.isPresent()) {
                answers = answers.with(typed.get());
            } else {
                leftOver.add(person.kind() + " " + person.name());
            }
        }
        for (var item : application.items()) {
            var field = forms.field(form, item.name());
            var answer = field.flatMap(it -> answer(it, item.value()));
            if (answer.isPresent()) {
                var key = AnswerKey.of(field.get().id(), key(item.person()));
                answers = answers.with(key, answer.get());
            } else if (!item.name().equals(KANA)) {
                leftOver.add(words(item));
            }
        }
        var files = files(application, form, leftOver);
        return checked(application, form, answers, files, leftOver);
    }

    private List<Answering> files(
            OutsideApplication application, FormRevision form, List<String> leftOver) {
        var files = new ArrayList<Answering>();
        for (var file : application.files()) {
            forms.field(form, file.item())
                    .filter(Field.Attachment.class::isInstance)
                    .ifPresentOrElse(
                            field -> files.add(new Answering(file, field.id())),
                            () -> leftOver.add(file.item() + " " + file.name()));
        }
        return files;
    }

    /** What is not asked is left over, as what has no question at all. */
    private static Mapped checked(
            OutsideApplication application,
            FormRevision form,
            Answers all,
            List<Answering> files,
            List<String> leftOver) {
        var shown = shown(application);
        var view = FormView.of(form, shown, all, claimDate(application));
        var asked = view.effective();
        all.values().keySet().stream()
                .filter(key -> !asked.values().containsKey(key))
                .flatMap(key -> form.field(key.field()).stream())
                .map(field -> field.common().label())
                .distinct()
                .forEach(leftOver::add);
        var missing =
                new FormCheck((_, _) -> true)
                        .problems(FormView.of(form, shown, asked, claimDate(application))).stream()
                                .filter(Problem::isError)
                                .flatMap(problem -> problem.args().stream().limit(1))
                                .distinct()
                                .toList();
        return new Mapped(form, shown, asked, files, List.copyOf(leftOver), missing);
    }

    private static KnownPeople shown(OutsideApplication application) {
        var person = application.applicant();
        return new KnownPeople(
                false,
                new KnownPerson(
                        "self",
                        person.name(),
                        null,
                        false,
                        person.birthDate(),
                        "SELF",
                        person.address()),
                List.of());
    }

    private Optional<TypedPerson> typed(FormRevision form, Somebody person) {
        return forms.people(form, person.kind())
                .map(group ->
                        new TypedPerson(
                                "outside-" + person.id(),
                                group.id(),
                                person.name(),
                                person.kana(),
                                person.birthDate(),
                                RELATIONS.getOrDefault(person.relation(), "OTHER")));
    }

    private static @Nullable String key(@Nullable String person) {
        return person == null ? null : "outside-" + person;
    }

    private static String words(Item item) {
        return item.name() + " " + item.value();
    }

    private static Optional<Answer> answer(Field field, String said) {
        var value = said.strip();
        try {
            return Optional.ofNullable(
                    switch (field) {
                        case Field.Text _ -> new Answer.Text(value);
                        case Field.Day _ -> new Answer.Day(LocalDate.parse(value));
                        case Field.Month _ -> new Answer.Month(YearMonth.parse(value));
                        case Field.Choice choice ->
                                code(choice.options(), value).map(Answer.Chosen::new).orElse(null);
                        case Field.Several several -> several(several, value);
                        case Field.Count _ -> new Answer.Count(Integer.parseInt(value));
                        case Field.Time _ -> new Answer.Time(LocalTime.parse(value));
                        case Field.YesNo _ ->
                                switch (value) {
                                    case "はい" -> new Answer.YesNo(true);
                                    case "いいえ" -> new Answer.YesNo(false);
                                    default -> null;
                                };
                        case Field.Amount _ -> new Answer.Amount(Yen.of(Long.parseLong(value)));
                        case Field.Account _ -> account(value);
                        case Field.Attachment _, Field.Note _ -> null;
                    });
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> code(List<Field.Option> options, String label) {
        return options.stream()
                .filter(option -> option.label().equals(label))
                .map(Field.Option::code)
                .findFirst();
    }

    private static Answer.@Nullable Several several(Field.Several field, String value) {
        var codes =
                Stream.of(value.split("、")).map(it -> code(field.options(), it.strip())).toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? new Answer.Several(codes.stream().flatMap(Optional::stream).toList())
                : null;
    }

    /** Bank, branch, kind, number and holder, divided by commas. */
    private static Answer.@Nullable Account account(String value) {
        var parts = value.split(",", -1);
        return parts.length == 5
                ? new Answer.Account(parts[0], parts[1], parts[2], parts[3], parts[4])
                : null;
    }
}
