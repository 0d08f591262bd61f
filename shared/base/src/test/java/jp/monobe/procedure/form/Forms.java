package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** People and answers for tests of forms; public so that other rooms fill in the claim too. */
public final class Forms {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    public static final Answer.Account ACCOUNT =
            new Answer.Account("0175", "201", "1", "0123456", "モノベ　ハナコ");

    private static final FormRevision CLAIM =
            FormDefinitions.shipped().current("child-allowance-claim").orElseThrow();

    private Forms() {}

    /** The newest form of the allowance claim. */
    public static FormRevision claim() {
        return CLAIM;
    }

    public static KnownPerson applicant() {
        return new KnownPerson(
                "self",
                "物部　花子",
                "モノベ　ハナコ",
                true,
                LocalDate.of(1990, 5, 5),
                "SELF",
                "高知県南国市大埇甲2301番地");
    }

    public static KnownPerson member(String key, String relation, String birthDate) {
        return new KnownPerson(
                key, "物部　" + key, "モノベ", true, LocalDate.parse(birthDate), relation, null);
    }

    public static KnownPeople household(KnownPerson... members) {
        return new KnownPeople(true, applicant(), List.of(members));
    }

    /** Only what the sign-in vouches for: no kana, no household. */
    public static KnownPeople unknown() {
        var signedIn = applicant();
        return new KnownPeople(
                false,
                new KnownPerson(
                        "self",
                        signedIn.name(),
                        null,
                        false,
                        signedIn.birthDate(),
                        "SELF",
                        signedIn.address()),
                List.of());
    }

    /** For whom a legal representative files: as that one typed her. */
    public static KnownPeople represented() {
        var signedIn = applicant();
        return new KnownPeople(
                false,
                new KnownPerson(
                        "self",
                        signedIn.name(),
                        null,
                        false,
                        signedIn.birthDate(),
                        KnownPerson.REPRESENTED,
                        signedIn.address()),
                List.of());
    }

    public static TypedPerson typed(String key, String group, String birthDate) {
        return new TypedPerson(key, group, "物部　" + key, "モノベ", LocalDate.parse(birthDate), "CHILD");
    }

    /** Answers every open question by {@code choose}, which is given the usual answer too. */
    public static Answers filled(
            FormRevision form,
            KnownPeople known,
            Answers begun,
            BiFunction<Question, Answer, @Nullable Answer> choose) {
        var answers = begun;
        var seen = new HashSet<>(answers.values().keySet());
        while (true) {
            var open =
                    FormView.of(form, known, answers, TODAY).questions().stream()
                            .filter(question -> seen.add(question.key()))
                            .toList();
            if (open.isEmpty()) {
                return answers;
            }
            for (var question : open) {
                var answer = choose.apply(question, usual(question.field()));
                answers = answers.with(question.key(), answer);
            }
        }
    }

    /** What fits the field: the first option, no, and plain values. */
    public static Answer usual(Field field) {
        return switch (field) {
            case Field.Choice choice -> new Answer.Chosen(choice.options().getFirst().code());
            case Field.YesNo _ -> new Answer.YesNo(false);
            case Field.Several several ->
                    new Answer.Several(List.of(several.options().getFirst().code()));
            case Field.Count count -> new Answer.Count(count.least());
            case Field.Time _ -> new Answer.Time(LocalTime.NOON);
            case Field.Day _ -> new Answer.Day(TODAY);
            case Field.Month _ -> new Answer.Month(YearMonth.from(TODAY));
            case Field.Amount _ -> new Answer.Amount(Yen.of(1));
            case Field.Account _ -> ACCOUNT;
            case Field.Attachment _ -> new Answer.Files(List.of(new UUID(0, 1)));
            case Field.Text text ->
                    new Answer.Text(
                            switch (text.kind()) {
                                case PLAIN, LINES, ADDRESS -> "高知県高知市";
                                case KANA -> "モノベ ハナコ";
                                case PHONE -> "090-0000-0000";
                            });
            case Field.Note _ -> throw new IllegalArgumentException("A note has no answer");
        };
    }
}
