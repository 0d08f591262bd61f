package jp.monobe.portal.apply;

import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.filing.DraftGone;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.SaveResult;
import jp.monobe.procedure.AnswerSink;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** Puts each field into the draft when it is left (下書きへの保存). */
class DraftSink implements AnswerSink {

    private final DraftService drafts;
    private final UUID draftId;
    private final Consumer<DraftGone> gone;
    private final Runnable closed;

    /**
     * @param gone told when the draft is no more, such as handed in from another tab
     * @param closed told when this page offers what may not change any more: the office asks for
     *     something else since it was opened
     */
    DraftSink(DraftService drafts, UUID draftId, Consumer<DraftGone> gone, Runnable closed) {
        this.drafts = drafts;
        this.draftId = draftId;
        this.gone = gone;
        this.closed = closed;
    }

    @Override
    public void save(AnswerKey key, @Nullable Answer answer) {
        take(drafts.save(draftId, key, answer));
    }

    @Override
    public void save(TypedPerson person) {
        take(drafts.save(draftId, person));
    }

    @Override
    public void remove(String personKey) {
        take(drafts.remove(draftId, personKey));
    }

    private void take(SaveResult result) {
        switch (result) {
            case SaveResult.Saved _ -> {}
            case SaveResult.Closed() -> closed.run();
            case DraftGone is -> gone.accept(is);
        }
    }
}
