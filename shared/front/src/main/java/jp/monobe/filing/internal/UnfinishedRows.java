package jp.monobe.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.AttachmentChunk;
import jp.monobe.filing.ComingFile;
import jp.monobe.filing.UnfinishedFile;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.model.AnswerKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code attachment} that come in pieces; the pieces are chunk rows as they arrive. */
@Repository
class UnfinishedRows {

    /**
     * @param kind judged by the first piece
     * @param came bytes that are here
     */
    record Unfinished(UUID id, String kind, long came, boolean complete) {}

    private final JdbcClient jdbc;

    UnfinishedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else begins a file here meanwhile. */
    void lock(AttachmentHome home) {
        jdbc.sql("select id from " + table(home) + " where id = ? for update")
                .param(home.id())
                .query(UUID.class)
                .list();
    }

    /** Under this question and not handed in yet; also when it is whole by now. */
    Optional<Unfinished> find(AttachmentHome home, String field, ComingFile file) {
        return jdbc.sql(
                        "select id, media_type, came, complete from attachment where "
                                + column(home)
                                + " = ? and filing_id is null and field = ? and awaited_sha256 = ?"
                                + " and awaited_size = ?")
                .params(home.id(), field, file.sha256(), file.size())
                .query((row, _) -> unfinished(row))
                .optional();
    }

    /** All that are on their way here, the one begun first first. */
    List<UnfinishedFile> of(AttachmentHome home) {
        return jdbc.sql(
                        "select field, file_name, came * 100 div awaited_size from attachment where "
                                + column(home)
                                + " = ? and filing_id is null and not complete and awaited_size > 0"
                                + " order by id")
                .param(home.id())
                .query((row, _) ->
                        new UnfinishedFile(
                                AnswerKey.parse(row.getString(1)), row.getString(2), row.getInt(3)))
                .list();
    }

    /** What the file {@link Attachments#begin began} for is to be in the end. */
    void await(UUID id, ComingFile file) {
        jdbc.sql("update attachment set awaited_sha256 = ?, awaited_size = ? where id = ?")
                .params(file.sha256(), file.size(), id)
                .update();
    }

    /** False when it does not begin where the file stands by now; then nothing is kept of it. */
    boolean add(UUID id, long offset, byte[] bytes, Instant now) {
        int advanced =
                jdbc.sql(
                                "update attachment set came = came + ?, stored_at = ? where id = ?"
                                        + " and came = ? and not complete and filing_id is null")
                        .params(bytes.length, UtcTime.column(now), id, offset)
                        .update();
        if (advanced == 1) {
            new AttachmentBytes(jdbc).add(new AttachmentChunk(id, pieces(id), bytes));
        }
        return advanced == 1;
    }

    private int pieces(UUID id) {
        return jdbc.sql("select count(*) from attachment_chunk where attachment_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** What was begun here and given up makes room for what comes now. */
    void dropOthers(AttachmentHome home) {
        jdbc.sql(
                        "delete from attachment where "
                                + column(home)
                                + " = ? and awaited_size is not null and not complete and filing_id"
                                + " is null")
                .param(home.id())
                .update();
    }

    /** Unless somebody else judged it meanwhile, and it is whole. */
    void drop(UUID id) {
        jdbc.sql("delete from attachment where id = ? and not complete and filing_id is null")
                .param(id)
                .update();
    }

    private static String table(AttachmentHome home) {
        return switch (home) {
            case AttachmentHome.OfDraft _ -> "draft";
            case AttachmentHome.AfterFiling _ -> "filing";
        };
    }

    private static String column(AttachmentHome home) {
        return switch (home) {
            case AttachmentHome.OfDraft _ -> "draft_id";
            case AttachmentHome.AfterFiling _ -> "follows";
        };
    }

    private static Unfinished unfinished(ResultSet row) throws SQLException {
        return new Unfinished(
                row.getObject("id", UUID.class),
                row.getString("media_type"),
                row.getLong("came"),
                row.getBoolean("complete"));
    }
}
