package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import org.springframework.stereotype.Component;

/** The forms as data, as this room asks them. A draft keeps the revision it began under. */
@Component
public class Forms {

    private final FormDefinitions definitions;
    private final FormCheck check = new FormCheck(KnownBanks.japan());

    public Forms(FormDefinitions definitions) {
        this.definitions = definitions;
    }

    public FormRevision newest(String procedure) {
        return definitions.current(procedure).orElseThrow();
    }

    /** The revision by which a packet is cut: the newest form's, or the guided finder's. */
    public String shown(String procedure) {
        return procedure.equals(Filled.PROCEDURE) ? Filled.REVISION : newest(procedure).revision();
    }

    public FormRevision of(String procedure, String revision) {
        return definitions.find(procedure, revision).orElseThrow();
    }

    /** The last day on which a draft under this revision is handed in as it is. */
    Optional<LocalDate> lastDayOf(FormRevision form) {
        return definitions.lastDayOf(form);
    }

    /** A filing with the answers that count by now, on the day of its chain. */
    FormView counted(FilingPackage filing, Answers answers, LocalDate claimDate) {
        var form = of(filing.procedure(), filing.revision());
        return FormView.of(form, filing.shown(), answers, claimDate);
    }

    /** What keeps it from being handed in; what is only worth a second look does not. */
    List<Problem> errors(FormView view) {
        return check.problems(view).stream().filter(Problem::isError).toList();
    }

    public static FormView view(DraftContent content, LocalDate today) {
        return FormView.of(
                content.form(), content.known().people(), content.answers(), content.day(today));
    }
}
