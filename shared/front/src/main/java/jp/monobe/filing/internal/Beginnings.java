package jp.monobe.filing.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.DraftData;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins drafts: empty ones, and those that answer a 差戻し with the earlier answers filled in. */
@Component
public class Beginnings {

    /** Drafts of one procedure at a time. */
    private static final int MOST = 10;

    private final Drafts drafts;
    private final DraftAnswers answers;
    private final Forms forms;
    private final CityTerms terms;
    private final Ids ids;

    Beginnings(Drafts drafts, DraftAnswers answers, Forms forms, CityTerms terms, Ids ids) {
        this.drafts = drafts;
        this.answers = answers;
        this.forms = forms;
        this.terms = terms;
        this.ids = ids;
    }

    /** The open draft in its slot; one that lapsed makes room. */
    public Optional<UUID> open(String slot) {
        var there = drafts.in(Acting.account(), slot);
        there.filter(draft -> !terms.isAlive(draft)).ifPresent(old -> drafts.delete(old.id()));
        return there.filter(terms::isAlive).map(Draft::id);
    }

    public UUID begin(String procedure) {
        return drafts.begin(
                draft(
                        ids.next(),
                        procedure,
                        forms.newest(procedure).revision(),
                        procedure,
                        null,
                        null,
                        Set.of()));
    }

    /** A second one beside the first; empty when there are enough. */
    public Optional<UUID> beginBeside(String procedure) {
        if (drafts.count(Acting.account(), procedure) >= MOST) {
            return Optional.empty();
        }
        var id = ids.next();
        var revision = forms.newest(procedure).revision();
        return Optional.of(
                drafts.begin(draft(id, procedure, revision, id.toString(), null, null, Set.of())));
    }

    /** Under the revision she filed under; only what the office named may change. */
    public UUID correct(UUID first, FilingPackage newest, Correction correction) {
        var draft =
                draft(
                        ids.next(),
                        newest.procedure(),
                        newest.revision(),
                        first.toString(),
                        first,
                        correction,
                        closed(view(newest), correction));
        var id = drafts.begin(draft);
        if (id.equals(draft.id())) {
            answers.putAll(id, newest.answers(), draft.startedAt());
        }
        return id;
    }

    private Draft draft(
            UUID id,
            String procedure,
            String revision,
            String slot,
            @Nullable UUID corrects,
            @Nullable Correction correction,
            Set<AnswerKey> closed) {
        var now = terms.now();
        return new Draft(
                id,
                Acting.account(),
                procedure,
                revision,
                slot,
                corrects,
                correction,
                closed,
                null,
                0,
                false,
                false,
                now,
                now);
    }

    private FormView view(FilingPackage filed) {
        return FormView.of(
                forms.of(filed.procedure(), filed.revision()),
                filed.shown(),
                filed.answers(),
                filed.claimDate());
    }

    /**
     * All that was asked and not named, answered or not. What was not asked stays open: an opened
     * answer may make it needed.
     */
    private static Set<AnswerKey> closed(FormView filed, Correction correction) {
        var named =
                correction.fields().stream()
                        .map(remark -> AnswerKey.parse(remark.key()))
                        .collect(Collectors.toSet());
        var namedPeople = named.stream().map(AnswerKey::person).collect(Collectors.toSet());
        var people =
                filed.answers().people().stream()
                        .filter(person -> !namedPeople.contains(person.key()))
                        .filter(person -> !named.contains(AnswerKey.of("people." + person.group())))
                        .map(person -> AnswerKey.of(DraftData.PERSON, person.key()));
        return Stream.concat(filed.questions().stream().map(Question::key), people)
                .filter(key -> !named.contains(key) && !named.contains(AnswerKey.of(key.field())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
