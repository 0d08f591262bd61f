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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.registry.model.NameKey;
import org.jspecify.annotations.Nullable;

/** A case's row. Its state is a record outside; here it is a code and the columns of that state. */
@Entity
@Table(name = "cases")
public class CaseEntity {

    @Id private UUID id;

    @Column(name = "procedure_id")
    private String procedure;

    private UUID accountId;

    /** The filing whose answers count. */
    private UUID filingId;

    private String receiptNumber;
    private String applicantName;
    private String applicantKey;

    /** Of the person it is for; null when that is the applicant. */
    private @Nullable String aboutName;

    /** The section it lies at; empty: the office. */
    private String desk;

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
    private @Nullable String proposalGranted;
    private @Nullable UUID proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable UUID signedBy;
    private @Nullable Instant signedAt;
    private @Nullable UUID noticeId;
    private @Nullable Instant closedAt;

    /** やむを得ない理由; all three or none. */
    private @Nullable LocalDate unavoidableFrom;

    private @Nullable LocalDate unavoidableUntil;
    private @Nullable String unavoidableCause;
    private Instant changedAt;

    /** Null until stored: Spring Data tells a new case by it. */
    @Version
    @Column(name = "version")
    private @Nullable Long moves;

    @SuppressWarnings("NullAway.Init")
    protected CaseEntity() {}

    /** A case as its first filing opens it. */
    @SuppressWarnings("NullAway.Init")
    public CaseEntity(
            UUID id, FilingPackage first, String desk, LocalDate expectedBy, Instant now) {
        this.id = id;
        this.desk = desk;
        this.procedure = first.procedure();
        this.accountId = first.accountId();
        this.receiptNumber = first.receiptNumber().value();
        this.applicantName = first.shown().applicant().name();
        this.applicantKey = NameKey.of(applicantName).value();
        this.aboutName = first.aboutName().orElse(null);
        this.claimDate = first.claimDate();
        this.expectedBy = expectedBy;
        answerBy(first);
        become(new CaseState.Reviewing(), now);
    }

    /** From now on these answers count, and the delivery they choose; never the claim's date. */
    public void answerBy(FilingPackage filing) {
        this.filingId = filing.filingId();
        this.delivery = filing.delivery();
    }

    /** Whoever it was to be told to electronically is no more. */
    public void deliverByPost() {
        delivery = Delivery.POST;
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

    public UUID filingId() {
        return filingId;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public LocalDate claimDate() {
        return claimDate;
    }

    public LocalDate expectedBy() {
        return expectedBy;
    }

    public String desk() {
        return desk;
    }

    /** 回送: it lies there from now on. */
    public void handTo(String other) {
        desk = other;
    }

    public Delivery delivery() {
        return delivery;
    }

    /** What the office found kept her from filing earlier, if anything. */
    public Optional<Unavoidable> unavoidable() {
        return unavoidableFrom == null || unavoidableUntil == null || unavoidableCause == null
                ? Optional.empty()
                : Optional.of(new Unavoidable(unavoidableFrom, unavoidableUntil, unavoidableCause));
    }

    /** Nothing takes the record back. */
    public void recognise(@Nullable Unavoidable found) {
        unavoidableFrom = found == null ? null : found.from();
        unavoidableUntil = found == null ? null : found.until();
        unavoidableCause = found == null ? null : found.cause();
    }

    public long version() {
        return Objects.requireNonNull(moves, "Not stored yet");
    }

    public CaseState state() {
        return CaseColumns.read(columns());
    }

    /** The only way a case's state changes. */
    public void become(CaseState next, Instant now) {
        var columns = CaseColumns.write(next);
        state = columns.state();
        correction = columns.correction();
        proposal = columns.proposal();
        proposalReason = columns.proposalReason();
        proposalBasis = columns.proposalBasis();
        proposalGranted = columns.proposalGranted();
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
                proposalGranted,
                proposedBy,
                proposedAt,
                signedBy,
                signedAt,
                noticeId,
                closedAt);
    }
}
