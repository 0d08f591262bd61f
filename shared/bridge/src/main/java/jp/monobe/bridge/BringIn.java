package jp.monobe.bridge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.AttachmentStore;
import jp.monobe.casework.TakeIn;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.AttachmentChunk;
import jp.monobe.filing.FilingsOut;
import jp.monobe.kernel.SystemTime;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings filings and supplements in: reads them in the open zone, commits them in the inner one,
 * then marks them. Several are read in one statement and committed in one transaction. Attachments
 * go first and are checked by hash. Carried twice, the unique filing id makes the second time
 * nothing.
 */
final class BringIn implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FilingsOut filings;
    private final TransactionOperations frontWork;
    private final TakeIn takeIn;
    private final AttachmentStore attachments;
    private final SystemTime time;

    BringIn(
            FilingsOut filings,
            TransactionOperations frontWork,
            TakeIn takeIn,
            AttachmentStore attachments,
            SystemTime time) {
        this.filings = filings;
        this.frontWork = frontWork;
        this.takeIn = takeIn;
        this.attachments = attachments;
        this.time = time;
    }

    @Override
    public void carry(Outbox.Message message) {
        carryTogether(List.of(message));
    }

    @Override
    public void carryTogether(List<Outbox.Message> lot) {
        filings(filingsIn(lot));
        for (var message : lot) {
            var body = JSON.readTree(message.body());
            if (body.has("supplement")) {
                supplement(filings.supplement(id(body, "supplement")));
            }
        }
    }

    /** Of a document that follows its filing the bytes go first, as with a filing. */
    private void supplement(Supplement supplement) {
        var file =
                supplement.kind() == Supplement.Kind.ATTACHMENT
                        ? Optional.of(JSON.readValue(supplement.body(), AttachmentInfo.class))
                        : Optional.<AttachmentInfo>empty();
        file.ifPresent(this::attachment);
        takeIn.supplement(supplement);
        file.ifPresent(brought -> filings.dropChunks(brought.id()));
    }

    private void filings(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var all = filings.read(ids);
        var files = all.stream().flatMap(filing -> filing.attachments().stream()).toList();
        files.forEach(this::attachment);
        takeIn.filings(all);
        files.forEach(file -> filings.dropChunks(file.id()));
    }

    @Override
    public void carried(List<Outbox.Message> messages) {
        var ids = filingsIn(messages);
        if (!ids.isEmpty()) {
            frontWork.executeWithoutResult(_ -> filings.markBroughtIn(ids, time.instant()));
        }
    }

    /** As many as a server of two cores can commit together; the screens need connections too. */
    @Override
    public int atOnce() {
        return 4;
    }

    /** One commit for so many; a lot that fails costs that many tries more. */
    @Override
    public int lot() {
        return 16;
    }

    private void attachment(AttachmentInfo file) {
        if (attachments.isWhole(file.id(), file.sha256())) {
            return;
        }
        for (int no = 0; no < AttachmentChunk.count(file.size()); no++) {
            attachments.put(file.id(), no, filings.chunk(file.id(), no).orElseThrow().bytes());
        }
        if (!attachments.isWhole(file.id(), file.sha256())) {
            attachments.discard(file.id());
            throw new NotWhole(file.id());
        }
    }

    private static List<UUID> filingsIn(List<Outbox.Message> messages) {
        return messages.stream()
                .map(message -> JSON.readTree(message.body()))
                .filter(body -> body.has("filing"))
                .map(body -> id(body, "filing"))
                .toList();
    }

    private static UUID id(JsonNode body, String what) {
        return UUID.fromString(body.get(what).asString());
    }

    /** What arrived is not what was handed in. */
    static final class NotWhole extends RuntimeException {
        NotWhole(UUID attachment) {
            super("Attachment " + attachment + " did not arrive whole");
        }
    }
}
