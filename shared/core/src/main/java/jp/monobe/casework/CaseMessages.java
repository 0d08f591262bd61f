package jp.monobe.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.MessageRows;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.MessageText;
import jp.monobe.exchange.Outbox;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a clerk and the resident write to each other about a case (申請者とのメッセージ). It moves nothing.
 * Every reading is on the trail; she reads the office's name, never the clerk's.
 */
@Service
public class CaseMessages {

    private final CaseMoves moves;
    private final MessageRows messages;
    private final CaseOffices offices;
    private final StaffNames names;
    private final AuditTrail audit;
    private final Outbox outbox;

    CaseMessages(
            CaseMoves moves,
            MessageRows messages,
            CaseOffices offices,
            StaffNames names,
            AuditTrail audit,
            Outbox outbox) {
        this.moves = moves;
        this.messages = messages;
        this.offices = offices;
        this.names = names;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** What she wrote counts as read from now on. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public MessageThread open(UUID caseId) {
        moves.read(caseId, CaseEntity::id);
        var all = messages.of(caseId);
        if (!all.isEmpty()) {
            audit.record(
                    "message.read",
                    "message",
                    all.stream().map(MessageRows.Row::id).toList(),
                    "case:" + caseId);
        }
        var now = moves.now();
        all.stream()
                .filter(CaseMessages::isNew)
                .forEach(row -> messages.markRead(caseId, row.id(), now, Acting.staff()));
        return new MessageThread(lines(all), messages.isWaiting(caseId));
    }

    private List<MessageLine> lines(List<MessageRows.Row> all) {
        var staff =
                names.nameOf(
                        all.stream()
                                .flatMap(row -> Stream.ofNullable(row.writtenBy()))
                                .collect(Collectors.toSet()));
        return all.stream()
                .map(row ->
                        new MessageLine(
                                row.id(),
                                row.fromOffice(),
                                row.writtenBy() == null
                                        ? ""
                                        : Objects.requireNonNullElse(
                                                staff.get(row.writtenBy()), ""),
                                row.at(),
                                row.text(),
                                row.readAt(),
                                isNew(row)))
                .toList();
    }

    private static boolean isNew(MessageRows.Row row) {
        return !row.fromOffice() && row.readAt().isEmpty();
    }

    /**
     * Writes to her, also when the case is closed: she may ask about her decision.
     *
     * @param messageId made when the clerk began to write, so that a second press sends nothing
     */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public MessageResult send(UUID caseId, UUID messageId, String typed) {
        var text = MessageText.of(typed);
        return switch (MessageText.fault(text)) {
            case EMPTY -> new MessageResult.Empty();
            case TOO_LONG -> new MessageResult.TooLong(MessageText.LONGEST);
            case NONE -> {
                var entity = moves.locked(caseId);
                if (!entity.receiptNumber().startsWith("R")) {
                    yield new MessageResult.NoInbox();
                }
                send(entity, messageId, text, moves.now());
                yield new MessageResult.Sent();
            }
        };
    }

    private void send(CaseEntity entity, UUID messageId, String text, Instant now) {
        var sender = offices.nameOf(entity);
        if (messages.fromOffice(entity.id(), messageId, Acting.staff(), sender, now, text)) {
            outbox.write(
                    BellKind.DOWNWARD,
                    moves.firstFiling(entity.id()),
                    "{\"message\":\"" + messageId + "\"}");
            audit.record("message.send", "message", messageId, "case:" + entity.id());
        }
        messages.settle(entity.id());
    }

    /** What she wrote needs no answer. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public void settle(UUID caseId) {
        moves.read(caseId, CaseEntity::id);
        messages.settle(caseId);
        audit.record("message.settle", "case", caseId, "case:" + caseId);
    }
}
