package jp.monobe.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/**
 * A filing (申請) as it crosses inward: what a person handed in, immutable.
 *
 * @param accountId by which the office knows the applicant: her own, or, when somebody represents
 *     her, one made up for this chain, so that nobody's sign-in is taken for hers (ADR 43)
 * @param about the key of the person it is for, when a conversation made a filing for each child
 *     (amendment 13); null when it is for the applicant
 * @param claimDate the day it was recorded in the city's file (Asia/Tokyo); of a correction its own
 *     day, the case keeps the first filing's
 * @param corrects the first filing, when this answers a 差戻し
 * @param agent who acted for her; null when she did it all herself
 * @param verified who signed in; when somebody represents her, whom that one named: no sign-in
 *     vouches then
 * @param representative who filed for her by law; null when she, or her agent, did
 * @param shown what was filled in for her, frozen at submit
 */
public record FilingPackage(
        UUID filingId,
        UUID accountId,
        String procedure,
        String revision,
        @Nullable String about,
        ReceiptNumber receiptNumber,
        Instant filedAt,
        LocalDate claimDate,
        VerifiedPerson verified,
        Answers answers,
        KnownPeople shown,
        @Nullable UUID packetId,
        Delivery delivery,
        @Nullable UUID corrects,
        @Nullable Signature signature,
        List<AttachmentInfo> attachments,
        @Nullable Agent agent,
        @Nullable Representative representative) {

    public FilingPackage {
        attachments = List.copyOf(attachments);
    }

    /** Of somebody whom nobody represents by law. */
    public FilingPackage(
            UUID filingId,
            UUID accountId,
            String procedure,
            String revision,
            @Nullable String about,
            ReceiptNumber receiptNumber,
            Instant filedAt,
            LocalDate claimDate,
            VerifiedPerson verified,
            Answers answers,
            KnownPeople shown,
            @Nullable UUID packetId,
            Delivery delivery,
            @Nullable UUID corrects,
            @Nullable Signature signature,
            List<AttachmentInfo> attachments,
            @Nullable Agent agent) {
        this(
                filingId,
                accountId,
                procedure,
                revision,
                about,
                receiptNumber,
                filedAt,
                claimDate,
                verified,
                answers,
                shown,
                packetId,
                delivery,
                corrects,
                signature,
                attachments,
                agent,
                null);
    }

    /** Of somebody who acted for herself. */
    public FilingPackage(
            UUID filingId,
            UUID accountId,
            String procedure,
            String revision,
            @Nullable String about,
            ReceiptNumber receiptNumber,
            Instant filedAt,
            LocalDate claimDate,
            VerifiedPerson verified,
            Answers answers,
            KnownPeople shown,
            @Nullable UUID packetId,
            Delivery delivery,
            @Nullable UUID corrects,
            @Nullable Signature signature,
            List<AttachmentInfo> attachments) {
        this(
                filingId,
                accountId,
                procedure,
                revision,
                about,
                receiptNumber,
                filedAt,
                claimDate,
                verified,
                answers,
                shown,
                packetId,
                delivery,
                corrects,
                signature,
                attachments,
                null);
    }

    /** As the first of a chain, whatever it was meant to answer. */
    public FilingPackage onItsOwn() {
        return new FilingPackage(
                filingId,
                accountId,
                procedure,
                revision,
                about,
                receiptNumber,
                filedAt,
                claimDate,
                verified,
                answers,
                shown,
                packetId,
                delivery,
                null,
                signature,
                attachments,
                agent,
                representative);
    }

    /** The account that handed it in, and to which everything about it is told. */
    public UUID filedBy() {
        return representative == null ? accountId : representative.accountId();
    }

    /** Name of the person it is for; empty when that is the applicant. */
    public Optional<String> aboutName() {
        return Optional.ofNullable(about)
                .flatMap(key ->
                        shown.find(key)
                                .map(KnownPerson::name)
                                .or(() ->
                                        answers.people().stream()
                                                .filter(person -> person.key().equals(key))
                                                .findFirst()
                                                .map(TypedPerson::name)));
    }
}
