package jp.monobe.bridge;

import java.util.List;
import java.util.UUID;
import jp.monobe.casework.AttachmentStore;
import jp.monobe.casework.TakeIn;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Outbox;
import jp.monobe.filing.AttachmentChunk;
import jp.monobe.filing.FilingsOut;
import jp.monobe.kernel.SystemTime;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings one filing or supplement in: reads it in the open zone, commits it in the inner one, then
 * marks it. Attachments go first and are checked by hash. Carried twice, the unique filing id makes
 * the second time nothing.
 */
final class BringIn implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FilingsOut filings;
    private final TakeIn takeIn;
    private final AttachmentStore attachments;
    private final SystemTime time;

    BringIn(FilingsOut filings, TakeIn takeIn, AttachmentStore attachments, SystemTime time) {
        this.filings = filings;
        this.takeIn = takeIn;
        this.attachments = attachments;
        this.time = time;
    }

    @Override
    public void carry(Outbox.Message message) {
        var body = JSON.readTree(message.body());
        if (body.has("filing")) {
            filing(UUID.fromString(body.get("filing").asString()));
        } else {
            takeIn.supplement(
                    filings.supplement(UUID.fromString(body.get("supplement").asString())));
        }
    }

    private void filing(UUID id) {
        var filing = filings.read(id);
        filing.attachments().forEach(this::attachment);
        takeIn.filing(filing);
        filings.markBroughtIn(List.of(id), time.instant());
        filing.attachments().forEach(file -> filings.dropChunks(file.id()));
    }

    private void attachment(AttachmentInfo file) {
        if (attachments.isWhole(file.id(), file.sha256())) {
            return;
        }
        for (int no = 0; no < AttachmentChunk.count(file.size()); no++) {
            attachments.put(file.id(), no, filings.chunk(file.id(), no).orElseThrow().bytes());
        }
        if (!attachments.isWhole(file.id(), file.sha256())) {
            throw new IllegalStateException("Attachment " + file.id() + " did not arrive whole");
        }
    }
}
