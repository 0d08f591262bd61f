package jp.monobe.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Handling;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.Step;

/** What a clerk settles when approving (認定の内容): a page of questions, checked as forms are. */
public final class SettledAnswers {

    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan());
    private static final KnownPeople NOBODY =
            new KnownPeople(
                    false,
                    new KnownPerson("", "", null, false, LocalDate.EPOCH, "SELF", null),
                    List.of());

    private SettledAnswers() {}

    /** What keeps the approval from being proposed; empty when all is well. */
    public static List<Problem> problems(Handling handling, Answers granted, LocalDate today) {
        return CHECK.problems(view(handling, granted, today)).stream()
                .filter(Problem::isError)
                .toList();
    }

    /** The questions as they are asked now. */
    public static FormView view(Handling handling, Answers granted, LocalDate today) {
        var page =
                new Step(
                        "granted",
                        "",
                        "",
                        new Condition.Always(),
                        Optional.empty(),
                        handling.grants());
        return FormView.of(
                new FormRevision("granted", "1", "", List.of(page)), NOBODY, granted, today);
    }
}
