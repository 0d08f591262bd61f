package jp.monobe.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.TypedPerson;

/**
 * What a draft mends (補正).
 *
 * @param first the first filing of the chain
 * @param claimDate the first filing's day; handing the correction in does not move it (amendment 2)
 * @param asked by the office
 * @param filed the answers that counted when it was begun, to see what was changed since
 * @param byPaper whether paper had mended some of them
 * @param gaps what was missing or wrong then beside what is asked, so that it may change too; a
 *     typed person alone is {@code person@<key>}
 */
public record Correcting(
        UUID first,
        LocalDate claimDate,
        Correction asked,
        Answers filed,
        boolean byPaper,
        List<AnswerKey> gaps) {

    public Correcting {
        gaps = List.copyOf(gaps);
    }

    /**
     * Whether the answer is another than the one that was handed in; of {@code person@<key>} who
     * she is, of {@code people.<group>} who belongs to it.
     */
    public boolean isMended(AnswerKey key, Answers now) {
        return switch (key.field()) {
            case DraftData.PERSON -> !person(now, key).equals(person(filed, key));
            case String field when field.startsWith(DraftData.PEOPLE) ->
                    !keys(now, key).equals(keys(filed, key));
            default -> !now.get(key).equals(filed.get(key));
        };
    }

    private static Optional<TypedPerson> person(Answers answers, AnswerKey key) {
        return answers.people().stream()
                .filter(person -> person.key().equals(key.person()))
                .findFirst();
    }

    private static Set<String> keys(Answers answers, AnswerKey key) {
        return answers.people().stream()
                .filter(person -> key.field().equals(DraftData.PEOPLE + person.group()))
                .map(TypedPerson::key)
                .collect(Collectors.toSet());
    }
}
