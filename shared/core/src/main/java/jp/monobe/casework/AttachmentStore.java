package jp.monobe.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Guarded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Bytes of attachments (添付書類) in the office: brought in chunk by chunk, checked by their hash. No
 * more than one chunk is held at a time.
 */
@Service
public class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a chunk; again is no error, and the first bytes stay. */
    @Guarded(by = Guarded.Who.JOB)
    public void put(UUID attachmentId, int no, byte[] bytes) {
        jdbc.sql(
                        "insert into case_attachment_chunk (attachment_id, no, bytes)"
                                + " values (?, ?, ?) on duplicate key update no = no")
                .params(attachmentId, no, bytes)
                .update();
    }

    /** Whether all bytes are here and are what the person handed in. */
    @Guarded(by = Guarded.Who.JOB)
    public boolean isWhole(UUID attachmentId, String sha256) {
        var digest = Sha256.digest();
        write(attachmentId, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    /**
     * Throws away what came of an attachment that is not whole, so that it can be brought in anew.
     * Never of an attachment whose filing was taken in.
     */
    @Guarded(by = Guarded.Who.JOB)
    public void discard(UUID attachmentId) {
        jdbc.sql("delete from case_attachment_chunk where attachment_id = ?")
                .param(attachmentId)
                .update();
    }

    void write(UUID attachmentId, OutputStream to) {
        try {
            var chunk = chunk(attachmentId, 0);
            for (int no = 1; chunk.isPresent(); no++) {
                to.write(chunk.get());
                chunk = chunk(attachmentId, no);
            }
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private Optional<byte[]> chunk(UUID attachmentId, int no) {
        return jdbc.sql(
                        "select bytes from case_attachment_chunk where attachment_id = ? and no ="
                                + " ?")
                .params(attachmentId, no)
                .query(byte[].class)
                .optional();
    }
}
