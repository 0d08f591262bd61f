package jp.monobe.procedure.finder;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monobe.procedure.model.AnswerKey;

/**
 * What to ask next (次の質問): one question, of everybody for whom it still matters, or some things to
 * tick on one page.
 *
 * @param keys in the order of the page
 * @param services ids of the services that hang on it: why it is asked
 */
public record NextPage(List<FinderQuestion> questions, List<AnswerKey> keys, Set<String> services) {

    public NextPage {
        questions = List.copyOf(questions);
        keys = List.copyOf(keys);
        services = Set.copyOf(services);
    }

    public String id() {
        return questions.getFirst().pageId();
    }

    /** Whom it is asked about; nobody when it is asked once. */
    public List<String> people() {
        return keys.stream()
                .flatMap(key -> java.util.stream.Stream.ofNullable(key.person()))
                .distinct()
                .collect(Collectors.toList());
    }
}
