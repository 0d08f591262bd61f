package jp.monobe.testing.crossing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;

/** What people were told before the kill, by draft. */
final class Told {

    /** Of one draft. */
    static final class OfDraft {
        final UUID account;
        final Map<AnswerKey, Answer> saved = new HashMap<>();
        @Nullable String receipt;

        private OfDraft(UUID account) {
            this.account = account;
        }
    }

    private final Map<UUID, OfDraft> drafts = new LinkedHashMap<>();

    Map<UUID, OfDraft> drafts() {
        return drafts;
    }

    /** A line that ends too early was not told. */
    void hear(String line) {
        var words = line.split(" ", 3);
        if (!line.startsWith("#") || words.length < 3) {
            return;
        }
        var draft = UUID.fromString(words[1]);
        switch (words[0]) {
            case "#begun" -> drafts.put(draft, new OfDraft(UUID.fromString(words[2])));
            case "#saved" -> of(draft).saved.putAll(AnswersJson.readAnswers(words[2]).values());
            case "#filed" -> of(draft).receipt = words[2];
            default -> {}
        }
    }

    private OfDraft of(UUID draft) {
        var one = drafts.get(draft);
        if (one == null) {
            throw new IllegalStateException("Nobody began " + draft);
        }
        return one;
    }
}
