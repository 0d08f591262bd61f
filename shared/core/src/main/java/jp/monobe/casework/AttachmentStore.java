package jp.monobe.casework;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import jp.monobe.municipality.Guarded;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Bytes of attachments in the office: brought in chunk by chunk, checked by their hash. */
@Service
public class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a chunk; again is no error. */
    @Guarded(by = Guarded.Who.JOB)
    public void put(UUID attachmentId, int no, byte[] bytes) {
        jdbc.sql(
                        "insert ignore into case_attachment_chunk (attachment_id, no, bytes)"
                                + " values (?, ?, ?)")
                .params(attachmentId, no, bytes)
                .update();
    }

    /** Whether all bytes are here and are what the person handed in. */
    @Guarded(by = Guarded.Who.JOB)
    public boolean isWhole(UUID attachmentId, String sha256) {
        var digest = sha256();
        RowCallbackHandler add = (ResultSet row) -> update(digest, row);
        jdbc.sql("select bytes from case_attachment_chunk where attachment_id = ? order by no")
                .param(attachmentId)
                .query(add);
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static void update(MessageDigest digest, ResultSet row) throws SQLException {
        digest.update(row.getBytes(1));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
