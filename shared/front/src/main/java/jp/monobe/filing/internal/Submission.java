package jp.monobe.filing.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Signature;
import jp.monobe.filing.SubmitResult;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.AnswerKey;
import org.springframework.stereotype.Component;

/** What happens inside the one transaction of a submit. */
@Component
public class Submission {

    /** A service that is away or a certificate that lapsed must not cost a month (amendment 8). */
    private static final Set<Signature.Status> HOLDING =
            Arrays.stream(Signature.Status.values())
                    .filter(Submission::holds)
                    .collect(Collectors.toUnmodifiableSet());

    private final Drafts drafts;
    private final DraftReader reader;
    private final Forms forms;
    private final SignedDocuments documents;
    private final SameFilings sameFilings;
    private final Records records;
    private final CityTerms terms;
    private final Ids ids;

    Submission(
            Drafts drafts,
            DraftReader reader,
            Forms forms,
            SignedDocuments documents,
            SameFilings sameFilings,
            Records records,
            CityTerms terms,
            Ids ids) {
        this.drafts = drafts;
        this.reader = reader;
        this.forms = forms;
        this.documents = documents;
        this.sameFilings = sameFilings;
        this.records = records;
        this.terms = terms;
        this.ids = ids;
    }

    /**
     * For as long as the transaction lasts; empty when the draft is gone, be it because it was
     * handed in.
     */
    public Optional<Draft> locked(UUID draftId) {
        return drafts.lock(draftId).filter(terms::isAlive).filter(records::mayStillFile);
    }

    public SubmitResult handIn(Draft draft) {
        var content = reader.read(draft);
        var now = terms.now();
        var today = CityTerms.dayOf(now);
        var last = reader.lastDay(draft).filter(today::isAfter);
        if (last.isPresent()) {
            return new SubmitResult.FormEnded(last.get());
        }
        var view = Forms.view(content, today);
        var problems = problems(draft, view, today);
        if (!problems.isEmpty()) {
            return new SubmitResult.Incomplete(problems);
        }
        var parts = FilingPart.of(view);
        var same = sameFilings.of(draft, parts);
        if (same.isPresent()) {
            drafts.deleteFiled(draft.id(), content.known().requestId());
            return new SubmitResult.FiledAlready(SubmitResult.Accepted.of(same.get()));
        }
        if (isToBeSigned(draft) && !documents.file(draft.id(), content.signed(), HOLDING)) {
            return new SubmitResult.SignatureMissing();
        }
        var party = party(content);
        var filings = parts.stream().map(part -> filing(content, party, part, now)).toList();
        records.write(draft, filings, content.known());
        drafts.deleteFiled(draft.id(), content.known().requestId());
        return SubmitResult.Accepted.of(filings);
    }

    /** Nobody hands in for who has come of age meanwhile; her own claim is hers to file. */
    private List<Problem> problems(Draft draft, FormView view, LocalDate today) {
        var person = draft.represented();
        return person != null && person.hasEnded(today)
                ? List.of(
                        new Problem(
                                "representative",
                                AnswerKey.of("representative"),
                                Problem.Weight.ERROR,
                                "form.represented.of-age",
                                List.of(person.name())))
                : forms.errors(view);
    }

    private static boolean holds(Signature.Status status) {
        return switch (status) {
            case SIGNED, LAPSED, UNAVAILABLE -> true;
            case REFUSED, NOT_ASKED -> false;
        };
    }

    private boolean isToBeSigned(Draft draft) {
        return terms.online(draft.procedure())
                .filter(online -> online.signature() == OnlineProcedures.Signature.SIGN)
                .isPresent();
    }

    /** The one place where the claim's date is read. */
    @LegalBasis("情報通信技術を活用した行政の推進等に関する法律6条3項")
    private FilingPackage filing(DraftContent content, UUID party, FilingPart part, Instant now) {
        var draft = content.draft();
        var day = CityTerms.dayOf(now);
        return new FilingPackage(
                ids.next(),
                party,
                part.form().procedure(),
                part.form().revision(),
                part.about(),
                records.drawNumber(day),
                now,
                day,
                content.known().verified(),
                part.answers(),
                part.known(),
                content.known().packetId().orElse(null),
                Delivery.chosenIn(part.answers()),
                reader.answered(draft, part).orElse(null),
                null,
                List.of(),
                content.agent(),
                content.representative());
    }

    /** By which the office knows the applicant: of a represented one nobody's account. */
    private UUID party(DraftContent content) {
        var draft = content.draft();
        return content.representative() == null
                ? draft.accountId()
                : records.partyOf(draft).orElseGet(ids::next);
    }
}
