package jp.monobe.portal.shell;

import java.util.List;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.StoreResult;
import jp.monobe.frontend.form.field.Attachments.Kept;
import jp.monobe.frontend.form.field.Attachments.Outcome;
import jp.monobe.procedure.model.AnswerKey;

/** What the filing room tells of files, as the form's fields say it (添付). */
public final class KeptFiles {

    private KeptFiles() {}

    public static List<Kept> of(AnswerKey key, List<AttachmentInfo> files) {
        return files.stream()
                .filter(file -> file.field().equals(key.toString()))
                .map(KeptFiles::kept)
                .toList();
    }

    public static Outcome outcome(StoreResult result) {
        return switch (result) {
            case StoreResult.Stored(var stored, var faint) ->
                    new Outcome.Stored(kept(stored), faint);
            case StoreResult.TooBig(var most) -> new Outcome.TooBig(most);
            case StoreResult.QuotaFull(var most) -> new Outcome.QuotaFull(most);
            case StoreResult.KindRefused(_) -> new Outcome.KindRefused();
            case StoreResult.Empty() -> new Outcome.Empty();
            case StoreResult.Unreadable() -> new Outcome.Unreadable();
            case StoreResult.Locked() -> new Outcome.Locked();
            case StoreResult.Unclean() -> new Outcome.Unclean();
            case StoreResult.Gone() -> new Outcome.Gone();
        };
    }

    private static Kept kept(AttachmentInfo file) {
        return new Kept(
                file.id(), file.fileName(), file.size(), file.mediaType().equals("image/jpeg"));
    }
}
