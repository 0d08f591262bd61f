package jp.monobe.filing.internal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.internal.FilingChains.Chain;
import jp.monobe.procedure.model.Answers;
import org.springframework.stereotype.Component;

/**
 * Keeps an open answer to a 差戻し level with what the office told since it was begun: paper may have
 * mended something meanwhile, or something else may be asked by now. What she changed here herself
 * stays as she put it (ADR 37). Keeps it level with the rules too: what they now miss opens.
 */
@Component
public class CatchUp {

    private final Drafts drafts;
    private final DraftAnswers answers;
    private final FilingChains chains;
    private final Forms forms;

    CatchUp(Drafts drafts, DraftAnswers answers, FilingChains chains, Forms forms) {
        this.drafts = drafts;
        this.answers = answers;
        this.chains = chains;
        this.forms = forms;
    }

    /** Whether the draft, which answers a 差戻し, is another one now. Locks it. */
    public boolean now(UUID draftId) {
        return drafts.lock(draftId).filter(this::now).isPresent();
    }

    /** The same of one that is locked; false when it answers none. */
    public boolean now(Draft locked) {
        return isOpen(locked) && catchUp(locked);
    }

    private static boolean isOpen(Draft draft) {
        return draft.corrects() != null && !draft.ended();
    }

    private boolean catchUp(Draft draft) {
        var chain = chains.of(Objects.requireNonNull(draft.corrects()));
        if (chain.told() == draft.told()) {
            open(draft, chain);
            return false;
        }
        var was = Objects.requireNonNull(draft.correction());
        var asked = chain.correction().orElse(was);
        var day = chains.claimDateOf(chain.first());
        var closed = ClosedKeys.of(forms, chain, day, asked);
        var mine = answers.read(draft.id());
        var caught = mine.caughtUp(chain.answersAt(draft.told()), chain.answers(), closed);
        boolean changed = !caught.equals(mine) || !asked.equals(was);
        put(draft, mine, caught);
        drafts.goOn(draft.id(), chain.told(), asked, closed, changed);
        return changed;
    }

    /**
     * A rule younger than the draft may find something missing or wrong that was closed when it was
     * begun. Only ever opens: what she may be mending is not closed to her again.
     */
    private void open(Draft draft, Chain chain) {
        var gaps = ClosedKeys.gaps(forms, chain, chains.claimDateOf(chain.first()));
        if (gaps.stream().anyMatch(draft.closed()::contains)) {
            var closed = new HashSet<>(draft.closed());
            gaps.forEach(closed::remove);
            drafts.reopen(draft.id(), closed);
        }
    }

    private void put(Draft draft, Answers mine, Answers caught) {
        for (var person : mine.people()) {
            if (caught.people().stream().noneMatch(it -> it.key().equals(person.key()))) {
                answers.remove(draft.id(), person.key());
            }
        }
        for (var person : caught.people()) {
            if (!mine.people().contains(person)) {
                answers.put(draft.id(), person, draft.startedAt());
            }
        }
        mine.values().keySet().stream()
                .filter(key -> caught.get(key).isEmpty())
                .forEach(key -> answers.put(draft.id(), key, null));
        caught.values()
                .forEach((key, answer) -> {
                    if (!mine.get(key).equals(Optional.of(answer))) {
                        answers.put(draft.id(), key, answer);
                    }
                });
    }
}
