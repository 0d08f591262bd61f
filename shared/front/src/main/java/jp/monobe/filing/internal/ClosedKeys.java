package jp.monobe.filing.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.DraftData;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;

/** What may not change in an answer to a 差戻し. */
final class ClosedKeys {

    private ClosedKeys() {}

    /**
     * All that was asked and not named, answered or not. What was not asked stays open: an opened
     * answer may make it needed.
     *
     * @param form the filing's
     * @param answers those that count
     */
    static Set<AnswerKey> of(
            FormRevision form, FilingPackage filed, Answers answers, Correction correction) {
        var view = FormView.of(form, filed.shown(), answers, filed.claimDate());
        var named =
                correction.fields().stream()
                        .map(remark -> AnswerKey.parse(remark.key()))
                        .collect(Collectors.toSet());
        var namedPeople = named.stream().map(AnswerKey::person).collect(Collectors.toSet());
        var people =
                answers.people().stream()
                        .filter(person -> !namedPeople.contains(person.key()))
                        .filter(person -> !named.contains(AnswerKey.of("people." + person.group())))
                        .map(person -> AnswerKey.of(DraftData.PERSON, person.key()));
        return Stream.concat(view.questions().stream().map(Question::key), people)
                .filter(key -> !named.contains(key) && !named.contains(AnswerKey.of(key.field())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
