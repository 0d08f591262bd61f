package jp.monobe.publishing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import org.jspecify.annotations.Nullable;

/** A revision's row. Its state is a record outside; here it is a code and that state's columns. */
@Entity
@Table(name = "catalogue_revision")
public class RevisionEntity {

    @Id private UUID id;
    private String entry;
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private RevisionState.Code state;

    private String body;
    private @Nullable Integer basedOn;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID writtenBy;
    private Instant writtenAt;
    private @Nullable UUID proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable String note;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private @Nullable Integer supersededBy;
    private @Nullable Instant supersededAt;

    /** Null until stored: Spring Data tells a new revision by it. */
    @Version
    @Column(name = "version")
    private @Nullable Long moves;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {}

    /** A draft that begins with a text. */
    @SuppressWarnings("NullAway.Init")
    public RevisionEntity(
            UUID id,
            String entry,
            int number,
            String body,
            @Nullable Integer basedOn,
            RevisionState.Draft draft) {
        this.id = id;
        this.entry = entry;
        this.number = number;
        this.body = body;
        this.basedOn = basedOn;
        become(draft);
    }

    public UUID id() {
        return id;
    }

    public String entry() {
        return entry;
    }

    public int number() {
        return number;
    }

    public String body() {
        return body;
    }

    public @Nullable Integer basedOn() {
        return basedOn;
    }

    public Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    public long version() {
        return Objects.requireNonNull(moves, "Not stored yet");
    }

    public void write(String text) {
        body = text;
    }

    public void hold(Validity validity) {
        validFrom = validity.from();
        validUntil = validity.until();
    }

    public RevisionState state() {
        return columns().read();
    }

    /** The only way a revision's state changes. */
    public void become(RevisionState next) {
        var columns = RevisionColumns.of(next, columns());
        state = columns.state();
        writtenBy = columns.writtenBy();
        writtenAt = columns.writtenAt();
        proposedBy = columns.proposedBy();
        proposedAt = columns.proposedAt();
        note = columns.note();
        closedBy = columns.closedBy();
        closedAt = columns.closedAt();
        supersededBy = columns.supersededBy();
        supersededAt = columns.supersededAt();
    }

    private RevisionColumns columns() {
        return new RevisionColumns(
                state,
                writtenBy,
                writtenAt,
                proposedBy,
                proposedAt,
                note,
                closedBy,
                closedAt,
                supersededBy,
                supersededAt);
    }
}
