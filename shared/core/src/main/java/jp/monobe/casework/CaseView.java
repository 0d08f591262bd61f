package jp.monobe.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Channel;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.Signature;
import jp.monobe.notice.IssuedNotice;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Handling;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/**
 * An open case: what was filed, what the registry says of the same people on the claim's date, what
 * the rules say, and everything that happened.
 */
public record CaseView(
        UUID id,
        long version,
        String receiptNumber,
        LocalDate claimDate,
        LocalDate expectedBy,
        Section section,
        Delivery delivery,
        CaseState state,
        FormRevision form,
        Optional<String> about,
        Answers answers,
        KnownPeople shown,
        Optional<Unavoidable> unavoidable,
        boolean linked,
        List<Comparison> comparisons,
        Assessment assessment,
        List<FilingLine> filings,
        List<HistoryLine> history,
        Optional<IssuedNotice> notice,
        Optional<Instant> noticeOpenedAt,
        boolean secondSignature) {

    /** What the office makes of such a filing. */
    public Handling handling() {
        return form.handling().orElseThrow();
    }

    /** Name of the person it is for; empty when that is the applicant. */
    public Optional<String> aboutName() {
        return about.flatMap(key ->
                shown.find(key)
                        .map(KnownPerson::name)
                        .or(() ->
                                answers.people().stream()
                                        .filter(person -> person.key().equals(key))
                                        .findFirst()
                                        .map(TypedPerson::name)));
    }

    /** Who acted for the applicant in the newest filing that somebody acted in. */
    public Optional<Agent> agent() {
        return filings.reversed().stream()
                .flatMap(filing -> Optional.ofNullable(filing.agent()).stream())
                .findFirst();
    }

    /** Who filed for the applicant by law, in the newest filing somebody did. */
    public Optional<Representative> representative() {
        return filings.reversed().stream()
                .flatMap(filing -> Optional.ofNullable(filing.representative()).stream())
                .findFirst();
    }

    /** Whether a clerk decided that nobody on record is whom a legal representative meant. */
    public boolean isNobodyMeant() {
        return assessment.checks().stream()
                .anyMatch(check -> check.code().equals(RepresentativeCheck.NOBODY));
    }

    /** Who entered it from paper, and how that came; empty when somebody filed it herself. */
    public Optional<HistoryLine> entered() {
        return history.stream()
                .limit(1)
                .filter(line -> Channel.ofMove(line.move()).isPresent())
                .findFirst();
    }

    /** Whether there is an account of the portal to write to, whose power is not over (ADR 62). */
    public boolean hasInbox() {
        return receiptNumber.startsWith("R")
                && history.stream().noneMatch(line -> TakeSupplement.endsPower(line.move()));
    }

    /** A section of the city (担当課); an empty id is the office itself. */
    public record Section(String id, String division) {}

    /** One filing of the chain. */
    public record FilingLine(
            UUID filingId,
            String receiptNumber,
            Instant filedAt,
            Answers answers,
            @Nullable Signature signature,
            List<AttachmentInfo> attachments,
            List<LaterLine> later,
            @Nullable Agent agent,
            @Nullable Representative representative) {}

    /** A document that came after its filing. */
    public record LaterLine(Instant at, AttachmentInfo file) {}

    /** One event; {@code who} is a name for staff, empty for programs. */
    public record HistoryLine(
            Instant at, String who, String move, CaseState.Code state, String note) {}
}
