package jp.monobe.backoffice.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.CatalogueRow;
import jp.monobe.publishing.EntryField;
import jp.monobe.publishing.EntryText;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.RevisionView;
import jp.monobe.publishing.model.Due;
import jp.monobe.publishing.model.Hand;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;

/** An entry of 南国市 as the desk hands it to the page, with a revision in any state. */
public final class SampleEntries {

    public static final String ID = "nankoku-child-medical";
    public static final UUID DRAFT = UUID.fromString("019abcde-0000-7000-8000-0000000000d1");
    public static final UUID WRITER = UUID.fromString("019abcde-0000-7000-8000-0000000000a1");
    public static final String WRITER_NAME = "島内　美和";
    public static final Instant AT = Instant.parse("2026-11-20T05:12:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private SampleEntries() {}

    /** As it is shipped. */
    public static Service service() {
        return CatalogueFiles.load().cities().stream()
                .flatMap(city -> city.services().stream())
                .filter(one -> one.id().equals(ID))
                .findFirst()
                .orElseThrow();
    }

    public static EntryText text() {
        return EntryText.of(service());
    }

    /** Another summary than the one in force. */
    public static EntryText changed() {
        return text().with(EntryField.SUMMARY, "18歳の年度末までの医療費を助けます。");
    }

    public static EntryView idle() {
        return entry(Optional.empty());
    }

    public static EntryView draft() {
        return entry(Optional.of(new RevisionState.Draft(new Hand(WRITER, AT))));
    }

    public static EntryView proposed(UUID writer, UUID proposer) {
        return entry(
                Optional.of(
                        new RevisionState.Proposed(
                                new Hand(writer, AT), new Hand(proposer, AT), "一文を直しました")));
    }

    private static EntryView entry(Optional<RevisionState> open) {
        var shown =
                revision(
                        UUID.randomUUID(),
                        1,
                        new RevisionState.Published(new Hand(null, AT)),
                        text());
        var writing = open.map(state -> revision(DRAFT, 2, state, changed()));
        return new EntryView(
                ID,
                TODAY,
                Optional.of(shown),
                writing,
                writing.map(one -> List.of(one, shown)).orElse(List.of(shown)),
                List.of(new EntryView.HistoryLine(1, AT, "", "ship", "")),
                Optional.empty());
    }

    private static RevisionView revision(UUID id, int number, RevisionState state, EntryText text) {
        return new RevisionView(
                id,
                number,
                3,
                state,
                Validity.OPEN,
                text,
                Optional.empty(),
                new RevisionView.Names(Map.of(WRITER, WRITER_NAME)));
    }

    /** Shown, never checked, with a dead link. */
    public static CatalogueRow row() {
        return new CatalogueRow(
                ID,
                "子ども医療費の助成",
                "医療費の助成",
                Optional.of(Status.CURRENT),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Due.NEVER_CHECKED),
                1,
                false);
    }
}
