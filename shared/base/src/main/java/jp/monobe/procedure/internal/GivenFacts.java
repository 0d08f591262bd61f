package jp.monobe.procedure.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Facts;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Given;
import jp.monobe.procedure.model.Part;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.Truth;

/**
 * What is known of a part before anybody answers: what the bundle answers for it, and that what can
 * never be asked then is nothing. Whoever it is about is not known.
 */
final class GivenFacts implements Facts {

    private final Map<String, String> known = new HashMap<>();

    private GivenFacts() {}

    /** The part's steps with the questions that can still come. */
    static List<Step> stepsOf(Part part) {
        var facts = new GivenFacts();
        part.given()
                .forEach((id, given) -> {
                    if (given instanceof Given.Fixed(var answer)) {
                        facts.known.put("answer." + id, text(answer));
                    }
                });
        return part.form().steps().stream().map(step -> facts.left(part, step)).toList();
    }

    private Step left(Part part, Step step) {
        return new Step(
                step.id(),
                step.title(),
                step.lead(),
                step.shownWhen(),
                step.people(),
                step.fields().stream()
                        .filter(field -> isLeft(part, step, field))
                        .map(field -> whereNotGiven(part, field))
                        .toList(),
                step.rules());
    }

    private boolean isLeft(Part part, Step step, Field field) {
        var given = part.given().get(field.id());
        if (given != null && !(given instanceof Given.Where)) {
            return false;
        }
        boolean possible =
                step.shownWhen().evaluate(this) != Truth.FALSE
                        && field.common().shownWhen().evaluate(this) != Truth.FALSE;
        if (!possible) {
            known.put("answer." + field.id(), "");
        }
        return possible;
    }

    private static Field whereNotGiven(Part part, Field field) {
        return part.given().get(field.id()) instanceof Given.Where(var holds, _)
                ? Fields.under(
                        field, Bundling.both(field.common().shownWhen(), new Condition.Not(holds)))
                : field;
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) -> code;
            case Answer.YesNo(var yes) -> Boolean.toString(yes);
            default -> throw new IllegalArgumentException("Not given: " + answer);
        };
    }

    @Override
    public Optional<String> value(String fact) {
        return Optional.ofNullable(known.get(fact));
    }

    /** Somebody of whom nothing is known. */
    @Override
    public List<Facts> people(String group) {
        return List.of(this);
    }
}
