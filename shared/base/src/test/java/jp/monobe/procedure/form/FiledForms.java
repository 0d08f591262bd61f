package jp.monobe.procedure.form;

import java.util.List;
import java.util.Random;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;

/** What people hand in of a form, by chance from a seed: whole, and without a mistake. */
public final class FiledForms {

    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan());
    private static final int ENOUGH = 500;

    private FiledForms() {}

    /** The filings of one conversation; at least one. */
    public static List<FilingPart> of(FormRevision form, Random random) {
        return of(form, random, null);
    }

    /**
     * @param family whose conversation it is; anybody's when null
     */
    public static List<FilingPart> of(
            FormRevision form,
            Random random,
            @org.jspecify.annotations.Nullable KnownPeople family) {
        return FilingPart.of(typed(form, random, family));
    }

    /** All that is typed in such a conversation; likewise. */
    public static FormView typed(
            FormRevision form,
            Random random,
            @org.jspecify.annotations.Nullable KnownPeople family) {
        for (int walk = 0; walk < ENOUGH; walk++) {
            var known = family == null ? Households.byChance(random) : family;
            var begun = Households.typed(form, random);
            var answers =
                    Forms.filled(
                            form, known, begun, (question, _) -> answer(question.field(), random));
            var view = FormView.of(form, known, answers, Forms.TODAY);
            if (CHECK.problems(view).stream().noneMatch(Problem::isError)) {
                return view;
            }
        }
        throw new AssertionError("Nobody files " + form.procedure());
    }

    private static Answer answer(Field field, Random random) {
        return switch (field) {
            case Field.Choice choice ->
                    new Answer.Chosen(
                            choice.options().get(random.nextInt(choice.options().size())).code());
            case Field.YesNo _ -> new Answer.YesNo(random.nextInt(3) > 0);
            case Field.Attachment _ -> new Answer.Files(List.of());
            default -> Forms.usual(field);
        };
    }
}
