package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** Builds filled-in claims: {@code aClaim().with(child).saying("reason", "BIRTH").claim()}. */
public final class Claims {

    private final List<KnownPerson> household = new ArrayList<>();
    private Answers answers = Answers.NONE;
    private boolean known = true;

    private Claims() {}

    public static Claims aClaim() {
        return new Claims();
    }

    public Claims unknownToTheRegistry() {
        known = false;
        return this;
    }

    public Claims with(KnownPerson member) {
        household.add(member);
        return this;
    }

    public Claims with(TypedPerson person) {
        answers = answers.with(person);
        return this;
    }

    /** An answer by the key as stored; a code, {@code yes}, {@code no}, a date or a text. */
    public Claims saying(String key, String said) {
        answers = answers.with(AnswerKey.parse(key), answer(said));
        return this;
    }

    public Claims saying(Map<String, String> said) {
        said.forEach(this::saying);
        return this;
    }

    private static Answer answer(String said) {
        if (said.matches("[A-Z_]+")) {
            return new Answer.Chosen(said);
        }
        if (said.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return new Answer.Day(LocalDate.parse(said));
        }
        return switch (said) {
            case "yes" -> new Answer.YesNo(true);
            case "no" -> new Answer.YesNo(false);
            default -> new Answer.Text(said);
        };
    }

    public KnownPeople people() {
        return known ? Forms.household(household.toArray(KnownPerson[]::new)) : Forms.unknown();
    }

    /** What was said, and for the rest the usual: in her care, no other recipient, by post. */
    public Answers answers() {
        return Forms.filled(Forms.claim(), people(), answers, Claims::usual);
    }

    private static @Nullable Answer usual(Question question, Answer answer) {
        return switch (question.field().id()) {
            case "custody",
                    "same-livelihood",
                    "maintains-livelihood",
                    "looked-after",
                    "living-costs" ->
                    new Answer.YesNo(true);
            case "hindered" -> null;
            default -> answer;
        };
    }

    public FormView view() {
        return FormView.of(Forms.claim(), people(), answers(), Forms.TODAY);
    }

    public Optional<AllowanceClaim> perhaps() {
        return AllowanceClaim.of(view());
    }

    public AllowanceClaim claim() {
        return perhaps().orElseThrow();
    }
}
