package jp.monobe.filing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.Draft;
import jp.monobe.filing.internal.DraftAnswers;
import jp.monobe.filing.internal.DraftContent;
import jp.monobe.filing.internal.DraftReader;
import jp.monobe.filing.internal.Drafts;
import jp.monobe.filing.internal.EarlierFilings;
import jp.monobe.filing.internal.Forms;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.procedure.form.CarriedAnswers;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.RevisionChanges;
import jp.monobe.procedure.model.Answers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over into a draft what is answered already: from an earlier filing of hers (前の申請から始める), or
 * from a revision of the form that is no longer given out (新しい様式へ移す).
 */
@Service
public class CarryOver {

    private static final int OFFERED = 3;

    private final Drafts drafts;
    private final DraftAnswers answers;
    private final DraftReader reader;
    private final EarlierFilings filings;
    private final Forms forms;
    private final CityTerms terms;

    CarryOver(
            Drafts drafts,
            DraftAnswers answers,
            DraftReader reader,
            EarlierFilings filings,
            Forms forms,
            CityTerms terms) {
        this.drafts = drafts;
        this.answers = answers;
        this.reader = reader;
        this.filings = filings;
        this.forms = forms;
        this.terms = terms;
    }

    /**
     * Of each procedure her newest filing, if it answers something that is open here; those of the
     * same procedure first, then those that answer most. None for a correction, nor for somebody
     * she represents.
     */
    @Guarded(by = Who.RESIDENT, owning = "draft-alone")
    @Transactional(readOnly = true)
    public List<EarlierFiling> offered(UUID draftId) {
        var draft = drafts.find(draftId).filter(CarryOver::isNew);
        if (draft.isEmpty()) {
            return List.of();
        }
        var content = reader.read(draft.get());
        var procedure = draft.get().procedure();
        return filings.newestOfEach(Acting.account()).stream()
                .map(filing -> offer(filing, content))
                .filter(each -> each.offer().answers() > 0)
                .sorted(
                        Comparator.comparing((Offer each) -> !each.procedure().equals(procedure))
                                .thenComparing(each -> -each.offer().answers()))
                .map(Offer::offer)
                .limit(OFFERED)
                .toList();
    }

    private record Offer(String procedure, EarlierFiling offer) {}

    private Offer offer(FilingPackage filing, DraftContent content) {
        return new Offer(
                filing.procedure(),
                new EarlierFiling(
                        filing.filingId(),
                        forms.of(filing.procedure(), filing.revision()).title(),
                        filing.receiptNumber(),
                        filing.filedAt(),
                        carried(filing, content).values().size()));
    }

    /** How many answers came over; another's filing is none of hers and brings nothing. */
    @Guarded(by = Who.RESIDENT, owning = "draft-alone")
    @Transactional
    public int from(UUID draftId, UUID filingId) {
        var draft = drafts.lock(draftId).filter(terms::isAlive).filter(CarryOver::isNew);
        var filing = filings.ofAccount(Acting.account(), filingId);
        if (draft.isEmpty() || filing.isEmpty()) {
            return 0;
        }
        var content = reader.read(draft.get());
        var carried = carried(filing.get(), content);
        if (!carried.values().isEmpty()) {
            answers.putAll(draftId, carried, terms.now());
            drafts.carry(draftId, new CarriedOver(filingId, carried));
            drafts.renew(draftId, draft.get().revision(), terms.now());
        }
        return carried.values().size();
    }

    private Answers carried(FilingPackage filing, DraftContent content) {
        var earlier =
                FormView.of(
                        forms.of(filing.procedure(), filing.revision()),
                        filing.shown(),
                        filing.answers(),
                        filing.claimDate());
        return CarriedAnswers.of(earlier, Forms.view(content, today()));
    }

    private LocalDate today() {
        return CityTerms.dayOf(terms.now());
    }

    /**
     * Puts a draft under the newest revision: what is asked in the same words stays answered, the
     * rest goes. Empty when there is nothing newer.
     */
    @Guarded(by = Who.RESIDENT, owning = "draft")
    @Transactional
    public Optional<RevisionChanges> renew(UUID draftId) {
        var draft = drafts.lock(draftId).filter(terms::isAlive);
        return draft.flatMap(reader::newer)
                .map(newest -> {
                    var old = forms.of(draft.get().procedure(), draft.get().revision());
                    var before = answers.read(draftId);
                    var kept = RevisionChanges.kept(old, newest, before);
                    before.values().keySet().stream()
                            .filter(key -> kept.get(key).isEmpty())
                            .forEach(key -> answers.put(draftId, key, null));
                    drafts.renew(draftId, newest.revision(), terms.now());
                    return RevisionChanges.between(old, newest);
                });
    }

    private static boolean isNew(Draft draft) {
        return draft.corrects() == null && draft.represented() == null;
    }
}
