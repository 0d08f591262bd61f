package jp.monobe.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.internal.Door;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.SubjectRows;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.spi.Subject;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FormView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a filing as it came, and for which children it asks for what. */
@Component
class KeepFiling {

    private final FilingRows filings;
    private final SubjectRows subjects;
    private final FormDefinitions forms;

    KeepFiling(FilingRows filings, SubjectRows subjects, FormDefinitions forms) {
        this.filings = filings;
        this.subjects = subjects;
        this.forms = forms;
    }

    Optional<UUID> caseOf(UUID filingId) {
        return filings.caseOf(filingId);
    }

    /** Whether it is for the same person as the first of its chain; also when that is not here. */
    boolean isAboutTheSame(UUID first, FilingPackage later) {
        return filings.aboutOf(first).stream()
                .allMatch(about -> about.equals(Objects.requireNonNullElse(later.about(), "")));
    }

    /**
     * Whether an answer from the portal has something as it was before a paper mended it: the two
     * passed each other, or she meant it.
     *
     * @param counted whose answers counted until now
     */
    boolean undoesPaper(UUID caseId, UUID counted, FilingPackage later) {
        var all = filings.of(caseId);
        var paper = all.stream().filter(each -> each.filingId().equals(counted)).findFirst();
        var before =
                all.reversed().stream()
                        .filter(each -> !each.filingId().equals(later.filingId()))
                        .filter(each -> each.door() != Door.COUNTER)
                        .findFirst();
        return Door.of(later.receiptNumber()) == Door.PORTAL
                && before.isPresent()
                && paper.filter(it -> it.door() == Door.COUNTER)
                        .filter(it ->
                                !it.answers()
                                        .undoneBy(later.answers(), before.get().answers())
                                        .isEmpty())
                        .isPresent();
    }

    /**
     * False when this filing was kept before.
     *
     * @param bearer who brought it, of an answer on paper
     */
    boolean keep(UUID caseId, FilingPackage filing, @Nullable Bearer bearer, Instant now) {
        if (!filings.insert(caseId, filing, bearer, now)) {
            return false;
        }
        var form = forms.find(filing.procedure(), filing.revision()).orElseThrow();
        var view = FormView.of(form, filing.shown(), filing.answers(), filing.claimDate());
        subjects.add(caseId, Subject.named(view, filing.about()));
        return true;
    }
}
