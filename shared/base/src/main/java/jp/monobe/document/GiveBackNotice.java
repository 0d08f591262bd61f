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
 * 過誤納金還付通知書, 過誤納金充当通知書: what was paid too much, and what becomes of it. The account stands with its
 * last digits alone (amendment 18).
 *
 * @param from fee and month of which it is over
 * @param revenueItem 歳入科目
 * @param reason why it is over
 */
@LegalBasis(
        "ASSUMED: giving back (還付) or setting off (充当) a public claim is a disposition that follows"
                + " local taxes (地方自治法231条の3第4項、地方税法17条・17条の2), with 教示 and 審査請求前置 as of fees; of a"
                + " private claim it is 相殺 (民法505条) and bears none")
public record GiveBackNotice(
        Letter letter, Way way, Yen amount, String from, String revenueItem, String reason) {

    /** What becomes of it. */
    public sealed interface Way {

        /**
         * 還付.
         *
         * @param account bank, branch, kind and last digits
         */
        record Refund(String account) implements Way {}

        /**
         * 還付, back to the card.
         *
         * @param paidOn when it was paid with it
         */
        record Card(LocalDate paidOn) implements Way {}

        /**
         * 充当.
         *
         * @param against fee and month towards which it counts
         * @param on the day
         * @param left what is owed of it after that
         */
        record Offset(String against, LocalDate on, Yen left) implements Way {}
    }

    /** The notice as a document, ready for {@link Documents}. */
    public DocumentSpec compose(DocumentSpec.Options options) {
        return letter.around(text("title"), body(), options);
    }

    @LegalBasis("地方自治法231条の3第4項、地方税法17条・17条の2")
    private List<Block> body() {
        return List.of(
                Block.Paragraph.body(text("sentence")),
                new Block.KeyValueTable(rows()),
                Block.Paragraph.note(text("note")));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(text("amount"), yen(amount)));
        rows.add(new Row(Texts.of("give-back.from"), from));
        rows.add(new Row(Texts.of("give-back.item"), revenueItem));
        rows.add(new Row(Texts.of("give-back.reason"), reason));
        switch (way) {
            case Way.Refund(var account) -> rows.add(new Row(text("account"), account));
            case Way.Card(var paidOn) ->
                    rows.add(
                            new Row(
                                    text("account"),
                                    Texts.of("give-back.card.of", Wareki.date(paidOn))));
            case Way.Offset(var against, var on, var left) -> {
                rows.add(new Row(text("against"), against));
                rows.add(new Row(text("on"), Wareki.date(on)));
                rows.add(new Row(text("left"), yen(left)));
            }
        }
        return rows;
    }

    private String text(String key) {
        return Texts.of(
                switch (way) {
                    case Way.Refund _ -> "give-back.refund." + key;
                    case Way.Card _ -> "give-back.card." + key;
                    case Way.Offset _ -> "give-back.offset." + key;
                });
    }

    private static String yen(Yen amount) {
        return Texts.of("payment.yen", amount.formatted());
    }
}
