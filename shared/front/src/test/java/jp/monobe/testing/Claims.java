package jp.monobe.testing;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.SaveResult;
import jp.monobe.filing.StartDraft;
import jp.monobe.filing.StartResult;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import org.springframework.stereotype.Component;

/** Fills in 児童手当 認定請求 as somebody does whom only the sign-in knows. */
@Component
public class Claims {

    public static final String CLAIM = "child-allowance-claim";
    public static final String CHILD = "c1";
    public static final TypedPerson SORA =
            new TypedPerson(
                    CHILD, "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");

    private final StartDraft start;
    private final DraftService drafts;

    Claims(StartDraft start, DraftService drafts) {
        this.start = start;
        this.drafts = drafts;
    }

    public UUID begun() {
        return ((StartResult.Started) start.start(CLAIM)).draftId();
    }

    /** A draft with every answer that is needed. */
    public UUID complete() {
        return filled(begun());
    }

    /** The same in a draft that was begun otherwise. */
    public UUID filled(UUID draft) {
        drafts.save(draft, SORA);
        choose(draft, "reason", "BIRTH");
        save(draft, "claimant-kana", new Answer.Text("モノベ　ハナコ"));
        save(draft, "phone", new Answer.Text("088-000-0000"));
        choose(draft, "occupation", "EMPLOYED");
        say(draft, "claimant-public-servant", false);
        say(draft, "has-spouse", false);
        choose(draft, "standing", "PARENT");
        choose(draft, "previous-payer", "NONE");
        about(draft, CHILD);
        choose(draft, "pension", "EMPLOYEE");
        choose(draft, "account-source", "PUBLIC_ACCOUNT");
        return draft;
    }

    /** What is asked about a child. */
    public void about(UUID draft, String child) {
        say(draft, "custody@" + child, true);
        say(draft, "same-livelihood@" + child, true);
        choose(draft, "living@" + child, "TOGETHER");
        say(draft, "facility@" + child, false);
        choose(draft, "other-recipient@" + child, "NO");
    }

    public SaveResult choose(UUID draft, String key, String code) {
        return save(draft, key, new Answer.Chosen(code));
    }

    private void say(UUID draft, String key, boolean yes) {
        save(draft, key, new Answer.YesNo(yes));
    }

    public SaveResult save(UUID draft, String key, Answer answer) {
        return drafts.save(draft, AnswerKey.parse(key), answer);
    }
}
