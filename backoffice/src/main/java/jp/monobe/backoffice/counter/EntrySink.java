package jp.monobe.backoffice.counter;

import java.util.UUID;
import jp.monobe.counter.EnterFiling;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** Puts each field into the entry when it is left. */
final class EntrySink implements AnswerSink {

    private final EnterFiling filing;
    private final UUID entry;

    EntrySink(EnterFiling filing, UUID entry) {
        this.filing = filing;
        this.entry = entry;
    }

    @Override
    public void save(AnswerKey key, @Nullable Answer answer) {
        take(filing.save(entry, key, answer));
    }

    @Override
    public void save(TypedPerson person) {
        take(filing.save(entry, person));
    }

    @Override
    public void remove(String personKey) {
        take(filing.remove(entry, personKey));
    }

    /** Handed in or thrown away in another window: its page says what became of it. */
    private void take(boolean saved) {
        if (!saved) {
            EntryAddress.go(EntryAddress.of(entry));
        }
    }
}
