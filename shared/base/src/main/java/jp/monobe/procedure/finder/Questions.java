package jp.monobe.procedure.finder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.model.Condition;

/** All questions of the finder, in their order, and when there is a partner to ask about. */
public final class Questions {

    private final Map<String, FinderQuestion> byId = new LinkedHashMap<>();
    private final Condition partner;

    public Questions(List<FinderQuestion> questions, Condition partner) {
        questions.forEach(question -> byId.put(question.id(), question));
        this.partner = partner;
    }

    public List<FinderQuestion> all() {
        return List.copyOf(byId.values());
    }

    public Condition partner() {
        return partner;
    }

    public Optional<FinderQuestion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** One that is known to be there. */
    public FinderQuestion get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No question: " + id));
    }

    /** Without answers to what is asked no more, or not so any more: they were kept for a while. */
    public Family stillAsked(Family kept) {
        var now = kept;
        for (var answer : kept.answers().entrySet()) {
            var key = answer.getKey();
            if (find(key.field()).filter(it -> it.takes(answer.getValue())).isEmpty()) {
                now = now.forgetting(key);
            }
        }
        return now;
    }

    /** Questions asked on one page. */
    public List<FinderQuestion> onPage(String page) {
        return byId.values().stream().filter(it -> it.pageId().equals(page)).toList();
    }
}
