package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.Correcting;
import jp.monobe.filing.DraftRow;
import jp.monobe.filing.Represented;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.FormRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what belongs to a draft, in a few statements however long the form is. */
@Component
public class DraftReader {

    private final DraftAnswers answers;
    private final Packets packets;
    private final FilingChains chains;
    private final Forms forms;
    private final Agents agents;
    private final CityTerms terms;

    DraftReader(
            DraftAnswers answers,
            Packets packets,
            FilingChains chains,
            Forms forms,
            Agents agents,
            CityTerms terms) {
        this.answers = answers;
        this.packets = packets;
        this.chains = chains;
        this.forms = forms;
        this.agents = agents;
        this.terms = terms;
    }

    public DraftContent read(Draft draft) {
        var account = packets.known(draft.accountId(), draft.procedure());
        var content =
                new DraftContent(
                        draft,
                        forms.of(draft.procedure(), draft.revision()),
                        answers.read(draft.id()),
                        known(draft, account),
                        correcting(draft),
                        agents.ofFiling(draft),
                        representative(draft, account));
        return draft.corrects() == null || content.form().split().isEmpty()
                ? content
                : ofOne(content, draft.corrects());
    }

    /** A correction is about the person of its filing, whoever else is in the household. */
    private DraftContent ofOne(DraftContent content, UUID first) {
        var view = Forms.view(content, CityTerms.dayOf(terms.now()));
        return new DraftContent(
                content.draft(),
                content.form(),
                content.answers(),
                content.known().showing(FilingPart.only(view, chains.aboutOf(first))),
                content.correcting(),
                content.agent(),
                content.representative());
    }

    /**
     * The first filing, when this part of a correction answers for it. A part about another person
     * is a filing of its own: it must not take the place of what was filed for the first.
     */
    Optional<UUID> answered(Draft draft, FilingPart part) {
        return Optional.ofNullable(draft.corrects())
                .filter(first ->
                        chains.aboutOf(first).equals(Objects.requireNonNullElse(part.about(), "")));
    }

    private Optional<Correcting> correcting(Draft draft) {
        var first = draft.corrects();
        var asked = draft.correction();
        if (first == null || asked == null) {
            return Optional.empty();
        }
        var chain = chains.of(first);
        var began = chain.answersAt(draft.told());
        var day = chains.claimDateOf(first);
        var errors = forms.errors(forms.counted(chain.newest(), began, day));
        return Optional.of(
                new Correcting(
                        first,
                        day,
                        asked,
                        began,
                        !began.equals(chain.newest().answers()),
                        ClosedKeys.gaps(errors).stream()
                                .filter(key -> !isNamed(asked, key))
                                .toList()));
    }

    private static boolean isNamed(Correction asked, AnswerKey key) {
        return asked.fields().stream()
                .map(FieldRemark::key)
                .anyMatch(named -> named.equals(key.toString()) || named.equals(key.field()));
    }

    /** The revision under which she would begin today, when the draft is under another one. */
    public Optional<FormRevision> newer(Draft draft) {
        return draft.corrects() != null
                ? Optional.empty()
                : Optional.of(forms.newest(draft.procedure()))
                        .filter(form -> !form.revision().equals(draft.revision()));
    }

    /** The last day for its revision, when there is a newer one. A correction keeps its own. */
    public Optional<LocalDate> lastDay(Draft draft) {
        return newer(draft)
                .flatMap(_ -> forms.lastDayOf(forms.of(draft.procedure(), draft.revision())));
    }

    /** Those that have not lapsed, in the order given. */
    public List<DraftRow> rows(List<Draft> drafts) {
        var alive = drafts.stream().filter(terms::isAlive).toList();
        var acting = agents.of(alive);
        return alive.stream()
                .map(draft -> row(draft, Optional.ofNullable(acting.get(draft.id()))))
                .toList();
    }

    private DraftRow row(Draft draft, Optional<ActingFor> acting) {
        return new DraftRow(
                draft.id(),
                draft.procedure(),
                forms.of(draft.procedure(), draft.revision()).title(),
                Optional.ofNullable(draft.corrects()),
                draft.startedAt(),
                draft.savedAt(),
                terms.expiryOf(draft),
                acting,
                Optional.ofNullable(draft.represented()).map(Represented::name));
    }

    private static @Nullable Representative representative(Draft draft, Known account) {
        var represented = draft.represented();
        return represented == null
                ? null
                : new Representative(draft.accountId(), account.verified(), represented.capacity());
    }

    /** What an agent began never knows more than the sign-in: no packet, whoever opens it. */
    private Known known(Draft draft, Known known) {
        var represented = draft.represented();
        if (represented != null) {
            return known.representing(represented);
        }
        if (draft.mandateId() != null) {
            return known.bySignInAlone();
        }
        return draft.corrects() == null || known.packetId().isPresent()
                ? known
                : known.orAsShown(chains.newestIn(draft.corrects()));
    }
}
