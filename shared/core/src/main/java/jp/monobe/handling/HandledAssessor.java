package jp.monobe.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.Assessor;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.casework.spi.Consequence;
import jp.monobe.casework.spi.Subject;
import jp.monobe.document.DocumentSpec;
import jp.monobe.notice.LetterHead;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.Problem;
import org.springframework.stereotype.Component;

/**
 * Judges cases of every procedure without a room of its own, by its definition and the registry.
 */
@Component
class HandledAssessor implements Assessor {

    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan());

    private final ReadCase cases;
    private final HandledNotice notices;
    private final List<Consequence> consequences;

    HandledAssessor(ReadCase cases, HandledNotice notices, List<Consequence> consequences) {
        this.cases = cases;
        this.notices = notices;
        this.consequences = consequences;
    }

    @Override
    public Optional<String> procedure() {
        return Optional.empty();
    }

    @Override
    public boolean canBeGranted(CaseFile file) {
        return CHECK.problems(file.view()).stream().noneMatch(Problem::isError);
    }

    /** As they are named, and by the registry's ids: two filings may name one child either way. */
    @Override
    public Set<String> bound(CaseFile file) {
        var words = new TreeSet<>(Subject.named(file.view(), file.about().orElse(null)));
        var benefit = file.handling().benefit();
        cases.of(file)
                .records()
                .values()
                .forEach(child -> words.add(Subject.child(benefit, child.personId())));
        return words;
    }

    /** What others were granted is a check: parents may take turns, and a clerk decides. */
    @Override
    public Optional<String> grantedElsewhere(CaseFile file) {
        return Optional.empty();
    }

    @Override
    public Assessment assess(CaseFile file) {
        var context = cases.of(file);
        return new Assessment(
                new HandledChecks(context).all(),
                "",
                List.of(),
                Optional.empty(),
                context.people());
    }

    @Override
    public DocumentSpec notice(CaseFile file, Proposal decision, LetterHead head) {
        return notices.of(file, decision, head);
    }

    /** The case itself is the record; what follows from a grant is the room's whose it is. */
    @Override
    public void decided(CaseFile file, Proposal decision, LocalDate on) {
        if (decision instanceof Proposal.Approve) {
            consequences.stream()
                    .filter(it -> it.procedures().contains(file.form().procedure()))
                    .forEach(it -> it.granted(file, on));
        }
    }
}
