package jp.monobe.filing.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.Signature;
import jp.monobe.filing.DocumentToSign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code signed_document}: what was reviewed, and what signing it gave. */
@Repository
public class SignedDocuments {

    /**
     * What a document shows: the draft after so many edits, with the people of a packet. Signed for
     * another content, a signature does not hold.
     */
    public record Content(long edits, @Nullable UUID packetId) {}

    private static final String UNSIGNED = "json_value(s.signature, '$.status') <> 'SIGNED'";

    private final JdbcClient jdbc;

    SignedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one drawn before, while its content is still what would be drawn. */
    public Optional<DocumentToSign> drawn(UUID draft, Content content) {
        return jdbc.sql(
                        "select document, digest from signed_document where draft_id = ? and edits"
                                + " = ? and packet_id <=> ?")
                .param(draft)
                .param(content.edits())
                .param(content.packetId())
                .query((row, _) -> new DocumentToSign(row.getBytes(1), row.getString(2)))
                .optional();
    }

    /** Takes the place of the one before, signature and all. */
    public void keep(UUID id, UUID draft, Content content, DocumentToSign document) {
        jdbc.sql("delete from signed_document where draft_id = ?").param(draft).update();
        jdbc.sql(
                        "insert into signed_document (id, draft_id, edits, packet_id, digest,"
                                + " document) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(draft)
                .param(content.edits())
                .param(content.packetId())
                .param(document.digestBase64())
                .param(document.pdf())
                .update();
    }

    /** Whether it was to be signed with a certificate that no longer holds. */
    public boolean hasLapsed(UUID draft, String digest) {
        return jdbc.sql(
                        "select 1 from signed_document where draft_id = ? and digest = ? and"
                                + " json_value(signature, '$.status') = 'LAPSED'")
                .params(draft, digest)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** False when the signature is for another document. */
    public boolean sign(UUID draft, Signature signature) {
        return jdbc.sql(
                                "update signed_document set signature = ? where draft_id = ? and"
                                        + " digest = ?")
                        .params(FilingJson.write(signature), draft, signature.digest())
                        .update()
                == 1;
    }

    /**
     * Makes the draft's signed document that of its filings. False, and nothing done, when it was
     * not signed for this content.
     *
     * @param holding the outcomes of signing with which it may be filed
     */
    public boolean file(UUID draft, Content content, Set<Signature.Status> holding) {
        return jdbc.sql(
                                "update signed_document set filed_draft = draft_id, draft_id = null"
                                        + " where draft_id = :draft and edits = :edits and"
                                        + " packet_id <=> :packet and json_value(signature,"
                                        + " '$.status') in (:holding)")
                        .param("draft", draft)
                        .param("edits", content.edits())
                        .param("packet", content.packetId())
                        .param("holding", holding.stream().map(Signature.Status::name).toList())
                        .update()
                == 1;
    }

    /** Of a filing handed in without a signature, which is still missing. */
    public Optional<DocumentToSign> unsigned(UUID filing) {
        return jdbc.sql(
                        "select s.document, s.digest from signed_document s join filing f on"
                                + " f.draft_id = s.filed_draft where f.id = ? and "
                                + UNSIGNED)
                .param(filing)
                .query((row, _) -> new DocumentToSign(row.getBytes(1), row.getString(2)))
                .optional();
    }

    /** False when the signature is for another document, or there is one. */
    public boolean signFiled(UUID filing, Signature signature) {
        return jdbc.sql(
                                "update signed_document s join filing f on f.draft_id ="
                                        + " s.filed_draft set s.signature = ? where f.id = ? and"
                                        + " s.digest = ? and "
                                        + UNSIGNED)
                        .params(FilingJson.write(signature), filing, signature.digest())
                        .update()
                == 1;
    }
}
