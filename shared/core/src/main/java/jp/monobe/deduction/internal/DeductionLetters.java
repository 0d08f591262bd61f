package jp.monobe.deduction.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.OverdueBills;
import jp.monobe.billing.PayerLetters;
import jp.monobe.billing.model.Remedy;
import jp.monobe.deduction.Deduction;
import jp.monobe.deduction.Deduction.Line;
import jp.monobe.deduction.model.Article;
import jp.monobe.document.DeductionNotice;
import jp.monobe.document.Documents;
import jp.monobe.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notice before the payment, drawn once, by whoever opens it first. */
@Component
public class DeductionLetters {

    private final JdbcClient jdbc;
    private final OverdueBills bills;
    private final PayerLetters letters;
    private final Documents documents;

    DeductionLetters(
            JdbcClient jdbc, OverdueBills bills, PayerLetters letters, Documents documents) {
        this.jdbc = jdbc;
        this.bills = bills;
        this.letters = letters;
        this.documents = documents;
    }

    /** Empty before it is decided. */
    public Optional<byte[]> of(Deduction it) {
        if (it.letterNumber() == null) {
            return Optional.empty();
        }
        if (kept(it.id()).isEmpty()) {
            var pdf = drawn(it, it.letterNumber());
            jdbc.sql(
                            "insert ignore into deduction_document (deduction_id, sha256, pdf) values"
                                    + " (?, ?, ?)")
                    .params(it.id(), Sha256.hex(pdf), pdf)
                    .update();
        }
        return kept(it.id());
    }

    private Optional<byte[]> kept(UUID id) {
        return jdbc.sql("select pdf from deduction_document where deduction_id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    private byte[] drawn(Deduction it, String number) {
        Map<UUID, BillRow> of =
                bills
                        .rows(it.lines().stream().map(Line::bill).distinct().toList(), "deduction")
                        .stream()
                        .collect(Collectors.toMap(row -> row.bill().id(), Function.identity()));
        var on = Objects.requireNonNull(it.decidedOn());
        var payer = Objects.requireNonNull(of.get(it.lines().getFirst().bill())).payer();
        // What she applied for is no disposition against her; what is collected is.
        var remedy = it.isCollected() ? Remedy.FEES_229 : Remedy.NONE;
        var notice =
                new DeductionNotice(
                        letters.letter(number, on, payer, remedy),
                        it.certificationNo(),
                        it.payOn(),
                        it.payment(),
                        fees(it, of));
        return documents.draw(notice.compose(letters.options(on)));
    }

    private static List<DeductionNotice.Fee> fees(Deduction it, Map<UUID, BillRow> of) {
        return it.lines().stream()
                .map(line -> {
                    var bill = Objects.requireNonNull(of.get(line.bill())).bill();
                    return new DeductionNotice.Fee(
                            bill.title(), line.amount(), line.article() == Article.A22);
                })
                .toList();
    }
}
