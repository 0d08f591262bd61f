package jp.monobe.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;

/**
 * A filing as its owner sees it.
 *
 * @param filing what was handed in, as it crosses
 * @param form the revision it was filed under
 * @param claimDate of the first filing of its chain; no correction moves it
 * @param history oldest first; begins with 受付済
 */
public record FilingData(
        FilingRow row,
        FilingPackage filing,
        LocalDate claimDate,
        FormRevision form,
        List<StatusUpdate> history) {

    public FilingData {
        history = List.copyOf(history);
    }

    /** Her answers as paper mended them since, when it did (ADR 37). */
    public Optional<Answers> paper() {
        return Optional.ofNullable(history.getLast().paper()).filter(_ -> !row.answered());
    }

    /**
     * The day an answer on paper came that counts now, where what is in it is not shown: nobody
     * made sure that her own side brought it.
     */
    public Optional<LocalDate> hiddenPaper() {
        var newest = history.getLast();
        return Optional.ofNullable(newest.paperOn())
                .filter(_ -> newest.paper() == null && !row.answered());
    }

    /** What the office asks to mend, while that is the state of things. */
    public Optional<StatusUpdate.Correction> correction() {
        var newest = history.getLast();
        return newest.status() == StatusUpdate.Status.RETURNED && !row.answered()
                ? Optional.ofNullable(newest.correction())
                : Optional.empty();
    }
}
