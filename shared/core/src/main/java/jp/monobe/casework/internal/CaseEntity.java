package jp.monobe.casework.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.exchange.Delivery;
import org.jspecify.annotations.Nullable;

/** A case's row. Its state is a record outside; here it is a code and the columns of that state. */
@Entity
@Table(name = "cases")
public class CaseEntity {

    @Id private UUID id;

    @Column(name = "procedure_id")
    private String procedure;

    private UUID accountId;
    private String receiptNumber;
    private String applicantName;
    private LocalDate claimDate;
    private LocalDate expectedBy;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Delivery delivery;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private CaseState.Code state;

    private @Nullable String correction;
    private @Nullable String proposal;
    private @Nullable String proposalReason;
    private @Nullable String proposalBasis;
    private @Nullable UUID proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable UUID signedBy;
    private @Nullable Instant signedAt;
    private @Nullable UUID noticeId;
    private @Nullable Instant closedAt;
    private Instant changedAt;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseEntity() {}

    /** A case as its first filing opens it. */
    @SuppressWarnings("NullAway.Init")
    public CaseEntity(
            UUID id,
            String procedure,
            UUID accountId,
            String receiptNumber,
            String applicantName,
            LocalDate claimDate,
            LocalDate expectedBy,
            Delivery delivery) {
        this.id = id;
        this.procedure = procedure;
        this.accountId = accountId;
        this.receiptNumber = receiptNumber;
        this.applicantName = applicantName;
        this.claimDate = claimDate;
        this.expectedBy = expectedBy;
        this.delivery = delivery;
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    public UUID accountId() {
        return accountId;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public String applicantName() {
        return applicantName;
    }

    public LocalDate claimDate() {
        return claimDate;
    }

    public LocalDate expectedBy() {
        return expectedBy;
    }

    public Delivery delivery() {
        return delivery;
    }

    public long version() {
        return version;
    }

    public @Nullable UUID noticeId() {
        return noticeId;
    }

    public CaseState state() {
        return CaseColumns.read(columns());
    }

    /** The only way a case changes. */
    public void become(CaseState next, Instant now) {
        var columns = CaseColumns.write(next);
        state = columns.state();
        correction = columns.correction();
        proposal = columns.proposal();
        proposalReason = columns.proposalReason();
        proposalBasis = columns.proposalBasis();
        proposedBy = columns.proposedBy();
        proposedAt = columns.proposedAt();
        signedBy = columns.signedBy();
        signedAt = columns.signedAt();
        noticeId = columns.noticeId();
        closedAt = columns.closedAt();
        changedAt = now;
    }

    private CaseColumns columns() {
        return new CaseColumns(
                state,
                correction,
                proposal,
                proposalReason,
                proposalBasis,
                proposedBy,
                proposedAt,
                signedBy,
                signedAt,
                noticeId,
                closedAt);
    }
}
