package jp.monobe.document;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.internal.Texts;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;

/**
 * 督促状: what was not paid in time, and until when it has to be now. It names nobody but the payer.
 *
 * @param number 納付番号 of the slip, grouped
 * @param cause fee and month
 * @param revenueItem 歳入科目
 * @param amount not paid
 * @param dueOn 納期限
 * @param payBy 指定期限
 * @param enforced whether the city may seize without a court (滞納処分)
 */
public record ReminderNotice(
        Letter letter,
        String number,
        String cause,
        String revenueItem,
        Yen amount,
        LocalDate dueOn,
        LocalDate payBy,
        Charge charge,
        boolean enforced) {

    /**
     * What the delay has cost until the letter's day.
     *
     * @param basis on which the reminder rests
     */
    public record Charge(Kind kind, Yen soFar, String basis) {}

    public enum Kind {
        /** 延滞金, of a public claim. */
        ENTAIKIN,
        /** 遅延損害金, of a private one. */
        DAMAGES
    }

    /** The notice as a document, ready for {@link Documents}. */
    public DocumentSpec compose(DocumentSpec.Options options) {
        return letter.around(Texts.of("reminder.title"), body(), options);
    }

    @LegalBasis("地方自治法231条の3第1項、地方自治法240条2項、同施行令171条")
    private List<Block> body() {
        return List.of(
                Block.Paragraph.body(Texts.of("reminder.sentence")),
                new Block.KeyValueTable(rows()),
                Block.Paragraph.plain(Texts.of("reminder.how")),
                Block.Paragraph.plain(Texts.of(enforced ? "reminder.enforced" : "reminder.court")),
                Block.Paragraph.note(Texts.of("reminder.grows." + charge.kind())),
                Block.Paragraph.note(Texts.of("reminder.crossed")));
    }

    private List<Row> rows() {
        return List.of(
                row("reminder.amount", yen(amount)),
                row("reminder.due", Wareki.date(dueOn)),
                row("reminder.pay-by", Wareki.date(payBy)),
                row("reminder.charge." + charge.kind(), yen(charge.soFar())),
                row("payment.cause", cause),
                row("payment.number", number),
                row("payment.item", revenueItem),
                row("reminder.by", charge.basis()));
    }

    private static Row row(String key, String value) {
        return new Row(Texts.of(key), value);
    }

    private static String yen(Yen amount) {
        return Texts.of("payment.yen", amount.formatted());
    }
}
