package jp.monobe.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.DocumentsData;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code attachment}; only complete files are shown. */
@Repository
public class Attachments {

    private static final UUID NONE = new UUID(0, 0);
    private static final String SELECT = "select * from attachment where complete and ";

    private final JdbcClient jdbc;
    private final AttachmentBytes bytes;

    public Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.bytes = new AttachmentBytes(jdbc);
    }

    /** What is in them. */
    public AttachmentBytes bytes() {
        return bytes;
    }

    /** A file whose bytes are to come; nobody sees it until {@link #complete}. */
    public void begin(
            UUID id,
            UUID account,
            AttachmentHome home,
            String field,
            String name,
            String type,
            Instant at) {
        jdbc.sql(
                        "insert into attachment (id, account_id, "
                                + column(home)
                                + ", field, file_name, media_type, stored_at) values (?, ?, ?, ?,"
                                + " ?, ?, ?)")
                .params(id, account, home.id(), field, name, type, UtcTime.column(at))
                .update();
    }

    private static String column(AttachmentHome home) {
        return switch (home) {
            case AttachmentHome.OfDraft _ -> "draft_id";
            case AttachmentHome.AfterFiling _ -> "follows";
        };
    }

    /** What is known once the bytes are here. */
    public record Whole(String mediaType, long size, String sha256, AttachmentInfo.Scan scan) {}

    public void complete(UUID id, String fileName, Whole whole) {
        jdbc.sql(
                        "update attachment set file_name = ?, media_type = ?, size = ?, sha256 = ?,"
                                + " scan = ?, complete = true where id = ?")
                .params(
                        fileName,
                        whole.mediaType(),
                        whole.size(),
                        whole.sha256(),
                        whole.scan().name(),
                        id)
                .update();
    }

    /**
     * What the files of a draft, or all that follow a filing, weigh together; one that comes in
     * pieces weighs what it will.
     */
    public long weight(AttachmentHome home) {
        return weightBeside(NONE, home);
    }

    /** The same without one of them. */
    long weightBeside(UUID id, AttachmentHome home) {
        return jdbc.sql(
                        "select coalesce(sum(if(complete, size, coalesce(awaited_size, 0))), 0) from"
                                + " attachment where "
                                + column(home)
                                + " = ? and id <> ?")
                .params(home.id(), id)
                .query(Long.class)
                .single();
    }

    /** With its bytes; a filed one stays. */
    public boolean remove(UUID id) {
        return jdbc.sql("delete from attachment where id = ? and filing_id is null")
                        .param(id)
                        .update()
                == 1;
    }

    /** Makes a draft's complete files the filing's. */
    public void file(UUID draft, UUID filing) {
        jdbc.sql(
                        "update attachment set filing_id = ?, draft_id = null where draft_id = ?"
                                + " and complete")
                .params(filing, draft)
                .update();
    }

    /** Lets a filing rest on files that another filing of the same draft has. */
    public void share(List<UUID> files, UUID filing) {
        for (var file : files) {
            jdbc.sql(
                            "insert into shared_attachment (filing_id, attachment_id) select ?, id"
                                    + " from attachment where id = ? and filing_id <> ? and"
                                    + " complete")
                    .params(filing, file, filing)
                    .update();
        }
    }

    /** Not filed yet, and not to be filed while this transaction lasts. */
    public Optional<AttachmentInfo> lockUnfiled(UUID id) {
        return jdbc.sql(SELECT + "id = ? and filing_id is null for update")
                .param(id)
                .query((row, _) -> info(row))
                .optional();
    }

    /** Whether it was judged and is whole; nobody judges or turns it meanwhile. Empty: no more. */
    Optional<Boolean> lockJudged(UUID id) {
        return jdbc.sql("select complete from attachment where id = ? for update")
                .param(id)
                .query(Boolean.class)
                .optional();
    }

    public Optional<AttachmentInfo> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query((row, _) -> info(row)).optional();
    }

    /** In a correction also those of the filings before it, which its answers may still name. */
    public List<AttachmentInfo> shownIn(UUID draft) {
        return list(
                "follows is null and (draft_id = :id or filing_id in (select f.id from draft d join"
                        + " filing f on f.id = d.corrects or f.corrects = d.corrects where d.id ="
                        + " :id) or id in (select l.attachment_id from draft d join"
                        + " shared_attachment l on l.filing_id = d.corrects where d.id = :id))",
                draft);
    }

    /** What came with the filing; not what followed it. */
    public List<AttachmentInfo> ofFiling(UUID filing) {
        return list(
                "follows is null and (filing_id = :id or id in (select attachment_id from"
                        + " shared_attachment where filing_id = :id))",
                filing);
    }

    /** The same of several filings in one statement; none for whom there is nothing. */
    Map<UUID, List<AttachmentInfo>> ofFilings(List<UUID> filings) {
        var files = new HashMap<UUID, List<AttachmentInfo>>();
        jdbc.sql(
                        "select a.*, a.filing_id of_filing from attachment a where a.complete and"
                                + " a.follows is null and a.filing_id in (:ids) union all select"
                                + " a.*, s.filing_id from shared_attachment s join attachment a on"
                                + " a.id = s.attachment_id where a.complete and a.follows is null"
                                + " and s.filing_id in (:ids) order by stored_at, id")
                .param("ids", filings)
                .query(row -> {
                    files.computeIfAbsent(
                                    row.getObject("of_filing", UUID.class), _ -> new ArrayList<>())
                            .add(info(row));
                });
        return files;
    }

    /** Chosen to follow a filing and not handed in yet. */
    public List<AttachmentInfo> chosenAfter(UUID first) {
        return list("follows = :id and filing_id is null", first);
    }

    /** Handed in after the filing, oldest first. */
    public List<DocumentsData.Later> handedInAfter(UUID first) {
        return jdbc.sql(
                        "select a.*, s.at from attachment a join supplement s on s.about = a.id and"
                                + " s.kind = 'ATTACHMENT' where a.follows = ? and a.filing_id is"
                                + " not null order by s.at, a.id")
                .param(first)
                .query((row, _) ->
                        new DocumentsData.Later(
                                info(row),
                                UtcTime.instant(row.getObject("at", LocalDateTime.class))))
                .list();
    }

    /** Makes what was chosen the filing's, for good; tells what was. */
    public List<AttachmentInfo> handIn(UUID first) {
        var files = list("follows = :id and filing_id is null", first, " for update");
        for (var file : files) {
            jdbc.sql("update attachment set filing_id = follows where id = ?")
                    .param(file.id())
                    .update();
        }
        return files;
    }

    /** Makes one file that follows a filing the filing's, for good. */
    public AttachmentInfo handInOne(UUID id) {
        jdbc.sql("update attachment set filing_id = follows where id = ?").param(id).update();
        return find(id).orElseThrow();
    }

    private List<AttachmentInfo> list(String of, UUID id) {
        return list(of, id, "");
    }

    private List<AttachmentInfo> list(String of, UUID id, String lock) {
        return jdbc.sql(SELECT + of + " order by stored_at, id" + lock)
                .param("id", id)
                .query((row, _) -> info(row))
                .list();
    }

    public Optional<UUID> draftOf(UUID attachment) {
        return jdbc.sql("select draft_id from attachment where id = ? and draft_id is not null")
                .param(attachment)
                .query(UUID.class)
                .optional();
    }

    private static AttachmentInfo info(ResultSet row) throws SQLException {
        return new AttachmentInfo(
                row.getObject("id", UUID.class),
                row.getString("field"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                AttachmentInfo.Scan.valueOf(row.getString("scan")));
    }
}
