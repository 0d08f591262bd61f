package jp.monobe.refund.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.billing.BillRow;
import jp.monobe.document.Documents;
import jp.monobe.kernel.Sha256;
import jp.monobe.refund.GiveBack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters as documents: drawn once each, by whoever opens one first; the first one stays. */
@Component
public class DrawnLetters {

    private final JdbcClient jdbc;
    private final GiveBackLetters letters;
    private final Documents documents;

    DrawnLetters(JdbcClient jdbc, GiveBackLetters letters, Documents documents) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.documents = documents;
    }

    /** Empty before it is approved. Whoever of the payers is read stands on the trail. */
    public Optional<byte[]> of(GiveBack it, Function<UUID, BillRow> bills) {
        var number = it.letterNumber();
        if (number == null) {
            return Optional.empty();
        }
        var kept = kept(it.id());
        if (kept.isEmpty()) {
            keep(it.id(), documents.draw(letters.compose(it, number, bills)));
        }
        return kept.or(() -> kept(it.id()));
    }

    private Optional<byte[]> kept(UUID id) {
        return jdbc.sql("select pdf from give_back_document where give_back_id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    private void keep(UUID id, byte[] pdf) {
        jdbc.sql(
                        "insert ignore into give_back_document (give_back_id, sha256, pdf) values"
                                + " (?, ?, ?)")
                .params(id, Sha256.hex(pdf), pdf)
                .update();
    }
}
