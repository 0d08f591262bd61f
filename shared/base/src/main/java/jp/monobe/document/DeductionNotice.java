package jp.monobe.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.internal.Texts;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;

/**
 * 児童手当からの徴収の通知書: what is taken from a payment, before it is made, each fee with its ground.
 *
 * @param certificationNo 認定番号
 * @param payOn 支払日
 * @param payment what would be paid without it
 */
@LegalBasis(
        "ASSUMED: 特別徴収 (児童手当法22条) collects a fee as 保育料 is collected, so the notice bears its 教示"
                + " (mayor, court after the ruling); what the recipient applied for (21条) is no"
                + " disposition and bears none")
public record DeductionNotice(
        Letter letter, String certificationNo, LocalDate payOn, Yen payment, List<Fee> fees) {

    public DeductionNotice {
        fees = List.copyOf(fees);
    }

    /**
     * @param title fee and month; names no child
     * @param isCollected 22条; else 21条
     */
    public record Fee(String title, Yen amount, boolean isCollected) {}

    /** The notice as a document, ready for {@link Documents}. */
    public DocumentSpec compose(DocumentSpec.Options options) {
        return letter.around(Texts.of("deduction.title"), body(), options);
    }

    @LegalBasis("児童手当法21条1項・2項、22条1項・2項")
    private List<Block> body() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.body(Texts.of("deduction.sentence")));
        blocks.add(new Block.KeyValueTable(rows()));
        if (fees.stream().anyMatch(Fee::isCollected)) {
            blocks.add(Block.Paragraph.plain(Texts.of("deduction.why.22")));
        }
        if (!fees.stream().allMatch(Fee::isCollected)) {
            blocks.add(Block.Paragraph.plain(Texts.of("deduction.why.21")));
        }
        blocks.add(Block.Paragraph.note(Texts.of("deduction.note")));
        return blocks;
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(Texts.of("deduction.number"), certificationNo));
        rows.add(new Row(Texts.of("deduction.on"), Wareki.date(payOn)));
        rows.add(new Row(Texts.of("deduction.payment"), yen(payment)));
        for (var fee : fees) {
            var ground = fee.isCollected() ? "deduction.fee.22" : "deduction.fee.21";
            rows.add(new Row(Texts.of(ground), fee.title() + "　" + yen(fee.amount())));
        }
        var total = fees.stream().map(Fee::amount).reduce(Yen.ZERO, Yen::plus);
        rows.add(new Row(Texts.of("deduction.total"), yen(total)));
        rows.add(new Row(Texts.of("deduction.left"), yen(payment.minus(total))));
        return rows;
    }

    private static String yen(Yen amount) {
        return Texts.of("payment.yen", amount.formatted());
    }
}
