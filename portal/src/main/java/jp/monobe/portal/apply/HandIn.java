package jp.monobe.portal.apply;

import java.util.UUID;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;
import org.springframework.stereotype.Component;

/**
 * Hands a draft in and leads on to what came of it (提出). Pressing twice leads to the same receipt.
 */
@Component
class HandIn {

    private final SubmitFiling submit;
    private final OpenDrafts drafts;

    HandIn(SubmitFiling submit, OpenDrafts drafts) {
        this.submit = submit;
        this.drafts = drafts;
    }

    /** For somebody else: the receipt is hers; the agent is told the number alone. */
    void forAnother(UUID draftId, UUID mandate) {
        Ways.go(
                switch (submit.submit(draftId)) {
                    case SubmitResult.Accepted _, SubmitResult.FiledAlready _ ->
                            Addresses.actingFiled(mandate);
                    case SubmitResult.Incomplete(_), SubmitResult.CaughtUp() ->
                            Addresses.check(draftId);
                    case SubmitResult.FormEnded(_) -> Addresses.draft(draftId);
                    case SubmitResult.SignatureMissing(), SubmitResult.Gone() ->
                            Addresses.acting(mandate);
                });
    }

    void now(UUID draftId) {
        Ways.go(
                switch (submit.submit(draftId)) {
                    case SubmitResult.Accepted(var filing, _, _, _) -> Addresses.filed(filing);
                    case SubmitResult.FiledAlready(var earlier) ->
                            Addresses.filedAlready(earlier.filingId());
                    case SubmitResult.Incomplete(_), SubmitResult.CaughtUp() ->
                            Addresses.check(draftId);
                    case SubmitResult.FormEnded(_) -> Addresses.draft(draftId);
                    case SubmitResult.SignatureMissing() -> Addresses.sign(draftId);
                    case SubmitResult.Gone() -> drafts.wentTo(draftId);
                });
    }
}
