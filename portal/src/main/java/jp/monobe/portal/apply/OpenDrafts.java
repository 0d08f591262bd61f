package jp.monobe.portal.apply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.AttachmentService;
import jp.monobe.filing.Correcting;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.DraftGone;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.UnfinishedFile;
import jp.monobe.frontend.form.Earlier;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.kernel.Ids;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;
import jp.monobe.resident.FamilyService;
import org.springframework.stereotype.Component;

/** Opens a draft for its pages (下書きを開く), or leads to what became of it. */
@Component
class OpenDrafts {

    private final DraftService drafts;
    private final AttachmentService attachments;
    private final FamilyService family;
    private final ActingCity city;
    private final Ids ids;

    OpenDrafts(
            DraftService drafts,
            AttachmentService attachments,
            FamilyService family,
            ActingCity city,
            Ids ids) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.family = family;
        this.city = city;
        this.ids = ids;
    }

    /** Empty when the draft is no more; where it went is then {@link #wentTo}. */
    Optional<OpenDraft> open(UUID id) {
        return switch (drafts.open(id)) {
            case OpenResult.Opened(var draft) -> Optional.of(new OpenDraft(draft, form(draft)));
            case DraftGone _ -> Optional.empty();
        };
    }

    /** The receipt when it was handed in; else her own page, where it is no longer listed. */
    String wentTo(UUID id) {
        return drafts.open(id) instanceof DraftGone(var filing)
                ? filing.map(Addresses::filing).orElse(Addresses.HOME)
                : Addresses.draft(id);
    }

    /** What is on its way into it. */
    List<UnfinishedFile> unfinished(UUID id) {
        return attachments.unfinished(id);
    }

    void discard(UUID id) {
        drafts.discard(id);
    }

    private FormContext form(DraftData draft) {
        var id = draft.id();
        var sink =
                new DraftSink(
                        drafts,
                        id,
                        _ -> Ways.go(wentTo(id)),
                        () -> Ways.go(Addresses.checkAnew(id)));
        return FormContext.of(
                        draft.form(),
                        draft.known(),
                        draft.answers(),
                        draft.correcting().map(Correcting::claimDate).orElse(city.today()),
                        sink,
                        () -> ids.next().toString())
                .with(new DraftFiles(attachments, draft.id()))
                .mending(new DraftMending(draft))
                .knowing(
                        new Earlier(
                                draft.isOfAnother() ? List.of() : family.mine(),
                                key ->
                                        draft.carried()
                                                .filter(it -> it.holds(key, draft.answers()))
                                                .isPresent()));
    }
}
