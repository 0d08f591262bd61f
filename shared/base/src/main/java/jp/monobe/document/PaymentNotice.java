package jp.monobe.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.internal.Texts;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 納入通知書: what is to be paid, until when, where and why. 納期限 and the slip's 支払期限 are two dates.
 *
 * @param number 納付番号, grouped
 * @param revenueItem 歳入科目
 * @param cause 納入の請求の事由
 * @param about for whom the service was; empty when for the payer herself
 * @param legalBasis on which the claim rests
 * @param where 納入場所
 * @param slip null when no till takes it, or the city offers none for this fee
 * @param payEasy null where the city has no numbers of its own, or offers none for this fee
 * @param elQr null where the city has it not on, or not for this fee
 */
public record PaymentNotice(
        Letter letter,
        String number,
        FiscalYear year,
        String revenueItem,
        String cause,
        String about,
        String legalBasis,
        Yen amount,
        LocalDate dueOn,
        String where,
        @Nullable Slip slip,
        Part part,
        @Nullable PayEasy payEasy,
        @Nullable ElQr elQr) {

    /**
     * Which slip of its bill.
     *
     * @param number 期, from 1
     * @param test whether no money moves (テスト)
     */
    public record Part(int number, boolean reissued, boolean test) {

        public Part(int number, boolean reissued) {
            this(number, reissued, false);
        }
    }

    /** Above it no till takes a slip, in yen. */
    private static final long TILL_LIMIT = 300_000;

    /**
     * What a bank asks for beside the number.
     *
     * @param agency 収納機関番号
     * @param confirmation 確認番号
     * @param category 納付区分
     */
    public record PayEasy(String agency, String confirmation, String category) {}

    /**
     * What a till reads.
     *
     * @param digits of the barcode
     * @param grouped the same for people
     * @param payableUntil 支払期限
     */
    public record Slip(String digits, String grouped, LocalDate payableUntil) {}

    /**
     * What an app or a bank reads (eL-QR).
     *
     * @param payload what the square holds
     * @param grouped eL番号 for people
     * @param payableUntil 支払期限
     */
    public record ElQr(String payload, String grouped, LocalDate payableUntil) {}

    /** The notice as a document, ready for {@link Documents}. */
    public DocumentSpec compose(DocumentSpec.Options options) {
        return letter.around(Texts.of("payment.title"), body(), options);
    }

    @LegalBasis("地方自治法231条、同施行令154条")
    private List<Block> body() {
        var blocks = new ArrayList<Block>();
        if (part.test()) {
            blocks.add(Block.Heading.part(Texts.of("payment.test")));
        }
        blocks.add(Block.Paragraph.body(Texts.of("payment.sentence")));
        if (part.reissued()) {
            blocks.add(Block.Paragraph.plain(Texts.of("payment.reissued")));
        }
        blocks.add(new Block.KeyValueTable(rows()));
        if (slip != null || amount.amount() > TILL_LIMIT) {
            blocks.add(new Block.KeepTogether(till()));
        }
        if (elQr != null) {
            blocks.add(new Block.KeepTogether(square(elQr)));
        }
        return blocks;
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(row("payment.amount", Texts.of("payment.yen", amount.formatted())));
        rows.add(row("payment.due", Wareki.date(dueOn)));
        rows.add(row("payment.number", number));
        if (payEasy != null) {
            rows.add(
                    row(
                            "payment.pay-easy",
                            Texts.of(
                                    "payment.pay-easy.of",
                                    payEasy.agency(),
                                    payEasy.confirmation(),
                                    payEasy.category())));
        }
        rows.add(row("payment.cause", cause));
        if (!about.isEmpty()) {
            rows.add(row("payment.about", about));
        }
        rows.add(
                row(
                        "payment.year",
                        Texts.of(
                                "payment.year.of",
                                eraYear(Wareki.date(year.firstDay())),
                                part.number())));
        rows.add(row("payment.item", revenueItem));
        rows.add(row("payment.basis", legalBasis));
        rows.add(row("payment.where", where));
        return rows;
    }

    /** 令和8 of 令和8年4月1日. */
    private static String eraYear(String date) {
        return date.substring(0, date.indexOf('年'));
    }

    private List<Block> till() {
        var heading = Block.Heading.part(Texts.of("payment.barcode"));
        if (slip == null) {
            return List.of(heading, Block.Paragraph.plain(Texts.of("payment.no-barcode")));
        }
        return List.of(
                heading,
                new Block.Barcode(slip.digits(), slip.grouped()),
                Block.Paragraph.plain(Texts.of("payment.until", Wareki.date(slip.payableUntil()))),
                Block.Paragraph.note(Texts.of("payment.tampered")));
    }

    private static List<Block> square(ElQr elQr) {
        return List.of(
                Block.Heading.part(Texts.of("payment.el-qr")),
                new Block.Square(
                        elQr.payload(),
                        Texts.of(
                                "payment.el-qr.words",
                                elQr.grouped(),
                                Wareki.date(elQr.payableUntil())),
                        Texts.of("payment.el-qr.alternative", elQr.grouped())),
                Block.Paragraph.note(Texts.of("payment.el-qr.emulation")));
    }

    private static Row row(String key, String value) {
        return new Row(Texts.of(key), value);
    }
}
