package jp.monobe.filing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.monobe.filing.AttachmentChunk;
import jp.monobe.filing.StoreResult;
import jp.monobe.filing.internal.Attachments.Whole;
import jp.monobe.filing.internal.Inspection.Finding;
import jp.monobe.filing.internal.Inspection.Turned;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.procedure.model.AnswerKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a file in: each piece a statement of its own as it arrives, then looked into as a whole,
 * the last step under the draft's lock.
 */
@Component
public class Upload {

    static final long MOST_A_FILE = 10_000_000;
    static final long MOST_A_DRAFT = 50_000_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern PICTURE_ENDING =
            Pattern.compile("\\.(?:heic|heif|webp|png|jpe?g)$", Pattern.CASE_INSENSITIVE);

    private record Coming(UUID id, AttachmentHome home, AnswerKey key, String name, String kind) {}

    private final Attachments attachments;
    private final Inspection inspection;
    private final Homes homes;
    private final CityTerms terms;
    private final TransactionOperations transactions;
    private final Ids ids;

    Upload(
            Attachments attachments,
            Inspection inspection,
            Homes homes,
            CityTerms terms,
            TransactionOperations transactions,
            Ids ids) {
        this.attachments = attachments;
        this.inspection = inspection;
        this.homes = homes;
        this.terms = terms;
        this.transactions = transactions;
        this.ids = ids;
    }

    public StoreResult store(
            AttachmentHome home, String field, String fileName, InputStream content)
            throws IOException {
        var piece = content.readNBytes(AttachmentChunk.MOST_BYTES);
        var name = safe(fileName);
        var kind = FileKind.of(piece, name);
        if (piece.length == 0) {
            return new StoreResult.Empty();
        }
        if (!FileKind.isTaken(kind)) {
            return new StoreResult.KindRefused(kind);
        }
        if (!homes.isOpen(home)) {
            return new StoreResult.Gone();
        }
        if (attachments.weight(home) + piece.length > MOST_A_DRAFT) {
            return new StoreResult.QuotaFull(MOST_A_DRAFT);
        }
        var id = ids.next();
        attachments.begin(id, homes.owner(home), home, field, name, kind, terms.now());
        boolean kept = false;
        try {
            var coming = new Coming(id, home, AnswerKey.parse(field), name, kind);
            var result = takeIn(coming, piece, content);
            kept = result instanceof StoreResult.Stored;
            return result;
        } finally {
            if (!kept) {
                attachments.remove(id);
            }
        }
    }

    /** Turns a photograph by a quarter to the right; false when it is filed already, or none. */
    public boolean turn(UUID id) {
        return Boolean.TRUE.equals(
                transactions.execute(_ ->
                        attachments
                                .lockUnfiled(id)
                                .filter(file -> file.mediaType().equals("image/jpeg"))
                                .flatMap(file ->
                                        inspection.turned(attachments.bytes().whole(id), file))
                                .map(this::keep)
                                .isPresent()));
    }

    private UUID keep(Turned turned) {
        var file = turned.file();
        attachments.bytes().put(file.id(), turned.bytes());
        attachments.complete(
                file.id(),
                file.fileName(),
                new Whole(
                        file.mediaType(),
                        turned.bytes().length,
                        Sha256.hex(turned.bytes()),
                        file.scan()));
        return file.id();
    }

    private StoreResult takeIn(Coming file, byte[] first, InputStream content) throws IOException {
        long size = 0;
        var piece = first;
        for (int no = 0; piece.length > 0; no++) {
            size += piece.length;
            if (size > MOST_A_FILE) {
                return new StoreResult.TooBig(MOST_A_FILE);
            }
            attachments.bytes().add(new AttachmentChunk(file.id, no, piece));
            piece = content.readNBytes(AttachmentChunk.MOST_BYTES);
        }
        return judged(file);
    }

    /** All of its bytes are here. What is refused is for the caller to remove. */
    StoreResult judged(UUID id, AttachmentHome home, String field, String name, String kind) {
        return judged(new Coming(id, home, AnswerKey.parse(field), name, kind));
    }

    private StoreResult judged(Coming file) {
        return switch (inspection.look(attachments.bytes().whole(file.id), file.kind)) {
            case Finding.Fit fit -> transactions.execute(_ -> finish(file, fit));
            case Finding.Unreadable() -> new StoreResult.Unreadable();
            case Finding.Illegible() -> new StoreResult.Illegible();
            case Finding.Locked() -> new StoreResult.Locked();
            case Finding.Unclean() -> new StoreResult.Unclean();
        };
    }

    /**
     * The draft may have been handed in or taken back from an agent, and other files may have come,
     * while this one did.
     */
    private StoreResult finish(Coming file, Finding.Fit fit) {
        if (!homes.touch(file.home, file.key)) {
            return new StoreResult.Gone();
        }
        var judged = attachments.lockJudged(file.id);
        if (judged.isEmpty()) {
            return new StoreResult.Gone();
        }
        if (judged.get()) {
            // Her script asked twice; she may have turned it since.
            return new StoreResult.Stored(attachments.find(file.id).orElseThrow(), fit.faint());
        }
        if (attachments.weightBeside(file.id, file.home) + fit.bytes().length > MOST_A_DRAFT) {
            return new StoreResult.QuotaFull(MOST_A_DRAFT);
        }
        attachments.bytes().put(file.id, fit.bytes());
        var whole =
                new Whole(fit.mediaType(), fit.bytes().length, Sha256.hex(fit.bytes()), fit.scan());
        attachments.complete(file.id, named(file.name, fit.mediaType()), whole);
        return new StoreResult.Stored(attachments.find(file.id).orElseThrow(), fit.faint());
    }

    /** The last part of a path, without what could turn its reading round. */
    static String safe(String fileName) {
        var name =
                fileName.substring(
                                Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                        .strip();
        int surplus = name.codePointCount(0, name.length()) - LONGEST_NAME;
        return surplus > 0 ? name.substring(name.offsetByCodePoints(0, surplus)) : name;
    }

    /** A picture drawn anew ends as what it is now. */
    private static String named(String name, String mediaType) {
        return mediaType.equals("image/jpeg")
                ? PICTURE_ENDING.matcher(name).replaceFirst(".jpg")
                : name;
    }
}
