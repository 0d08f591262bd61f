package jp.monobe.backoffice.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.page.Today;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.catalogue.Filling;
import jp.monobe.publishing.CatalogueDesk;
import jp.monobe.publishing.EntryText;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.FieldChange;
import jp.monobe.publishing.MoveResult;
import jp.monobe.publishing.PreviewEntry;
import jp.monobe.publishing.ProposeEntry;
import jp.monobe.publishing.WriteEntry;
import jp.monobe.publishing.WriteResult;
import jp.monobe.publishing.model.Validity;
import org.springframework.stereotype.Component;

/** What the page of a draft calls. */
@Component
record DraftDesk(
        CatalogueDesk catalogue,
        WriteEntry write,
        ProposeEntry proposals,
        PreviewEntry previews,
        Settings settings,
        Today today) {

    Optional<EntryView> open(String id) {
        return catalogue.open(id);
    }

    WriteResult save(UUID draft, FieldChange change) {
        return write.save(draft, change);
    }

    WriteResult hold(UUID draft, Validity days) {
        return write.hold(draft, days);
    }

    MoveResult propose(UUID draft, long version, String note, boolean checked) {
        return proposals.propose(draft, version, note, checked);
    }

    PreviewEntry.Preview preview(EntryText text, LocalDate day) {
        return previews.of(text, day);
    }

    /** What placeholders say today: in her city, or where no city is known. */
    Filling filling(Desk desk) {
        return desk.isNational()
                ? Filling.ofNoCity(today.date())
                : Filling.of(today.date(), settings.of(desk.staff().city()));
    }
}
