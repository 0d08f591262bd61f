package jp.monobe.procedure.finder;

import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;

/**
 * A question of the finder (質問). "わからない" is always an answer too.
 *
 * @param field kind, label, hint and options; its condition says when it makes sense at all
 * @param said what an answer amounts to in a sentence, by option code, {@code YES} and {@code NO},
 *     or {@code DAY}; {@code {who}} and {@code {day}} stand for person and date
 * @param page several yes-no questions on one page, to be ticked; empty when it stands alone
 */
public record FinderQuestion(
        About about, Field field, Map<String, String> said, Optional<Page> page) {

    /** A page on which several things are ticked. */
    public record Page(String id, String label, String hint) {}

    public FinderQuestion {
        said = Map.copyOf(said);
    }

    public String id() {
        return field.id();
    }

    public Condition shownWhen() {
        return field.common().shownWhen();
    }

    /** Whether it can be answered so. */
    boolean takes(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) ->
                    field instanceof Field.Choice(_, var options)
                            && options.stream().anyMatch(option -> option.code().equals(code));
            case Answer.Day _ -> field instanceof Field.Day;
            case Answer.YesNo _ -> field instanceof Field.YesNo;
            default -> false;
        };
    }

    /** Questions of one page are asked together. */
    public String pageId() {
        return page.map(Page::id).orElse(id());
    }
}
