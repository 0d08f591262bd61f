package jp.monobe.filing.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.AttachmentChunk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code attachment_chunk}: the bytes of files, in pieces of 1 MiB. */
public final class AttachmentBytes {

    private final JdbcClient jdbc;

    AttachmentBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(AttachmentChunk chunk) {
        jdbc.sql("insert into attachment_chunk (attachment_id, no, bytes) values (?, ?, ?)")
                .params(chunk.attachmentId(), chunk.no(), chunk.bytes())
                .update();
    }

    /** The bytes so far, of a file that fits into memory (10 MB at most). */
    public byte[] whole(UUID id) {
        var whole = new ByteArrayOutputStream();
        jdbc.sql("select bytes from attachment_chunk where attachment_id = ? order by no")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** These bytes in place of what came, of which nothing stays. */
    public void put(UUID id, byte[] bytes) {
        drop(id);
        for (int no = 0; no * AttachmentChunk.MOST_BYTES < bytes.length; no++) {
            int from = no * AttachmentChunk.MOST_BYTES;
            int to = Math.min(bytes.length, from + AttachmentChunk.MOST_BYTES);
            add(new AttachmentChunk(id, no, Arrays.copyOfRange(bytes, from, to)));
        }
    }

    public Optional<AttachmentChunk> chunk(UUID id, int no) {
        return jdbc.sql("select bytes from attachment_chunk where attachment_id = ? and no = ?")
                .params(id, no)
                .query((row, _) -> new AttachmentChunk(id, no, row.getBytes(1)))
                .optional();
    }

    /** The bytes alone; name, size and hash stay. */
    public void drop(UUID id) {
        jdbc.sql("delete from attachment_chunk where attachment_id = ?").param(id).update();
    }
}
