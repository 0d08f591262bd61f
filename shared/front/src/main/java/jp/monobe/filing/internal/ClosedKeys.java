package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.internal.FilingChains.Chain;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.AnswerKey;

/** What may not change in an answer to a 差戻し. */
final class ClosedKeys {

    private ClosedKeys() {}

    /** Of a chain as it stands; {@code claimDate} is its first filing's. */
    static Set<AnswerKey> of(Forms forms, Chain chain, LocalDate claimDate, Correction correction) {
        var counted = forms.counted(chain.newest(), chain.answers(), claimDate);
        return of(counted, correction, gaps(forms.errors(counted)));
    }

    /**
     * All that was asked and not named, answered or not; who somebody is whom she typed, and whom
     * else there is, like any question. What was not asked stays open: an opened answer may make it
     * needed. So does what keeps her answer from being handed in.
     *
     * @param counted the answers that count
     * @param gaps as {@link #gaps}
     */
    private static Set<AnswerKey> of(
            FormView counted, Correction correction, List<AnswerKey> gaps) {
        var named =
                correction.fields().stream()
                        .map(remark -> AnswerKey.parse(remark.key()))
                        .collect(Collectors.toSet());
        var people =
                counted.answers().people().stream()
                        .filter(person -> !named.contains(group(person.group())))
                        .map(person -> AnswerKey.of(DraftData.PERSON, person.key()));
        var groups =
                counted.form().steps().stream()
                        .flatMap(step -> step.people().stream())
                        .map(group -> group(group.id()));
        return Stream.of(counted.questions().stream().map(Question::key), people, groups)
                .flatMap(keys -> keys)
                .filter(key -> !named.contains(key) && !named.contains(AnswerKey.of(key.field())))
                .filter(Predicate.not(gaps::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AnswerKey group(String id) {
        return AnswerKey.of(DraftData.PEOPLE + id);
    }

    /** The same of a chain as it stands, by today's rules. */
    static List<AnswerKey> gaps(Forms forms, Chain chain, LocalDate claimDate) {
        return gaps(forms.errors(forms.counted(chain.newest(), chain.answers(), claimDate)));
    }

    /**
     * What is missing or wrong in the answers that count (不足), in the form's order: a paper may
     * have gaps, and the office need not have named them.
     *
     * @param errors of the answers that count
     */
    static List<AnswerKey> gaps(List<Problem> errors) {
        return errors.stream().map(Problem::key).map(ClosedKeys::whole).distinct().toList();
    }

    /** Who a typed person is, is one thing to be mended. */
    private static AnswerKey whole(AnswerKey key) {
        var person = key.person();
        return person != null && key.field().startsWith(DraftData.PERSON + ".")
                ? AnswerKey.of(DraftData.PERSON, person)
                : key;
    }
}
