package jp.monobe.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block.Align;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.internal.Texts;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** 児童手当 認定通知書・認定請求却下通知書. Knows no rule of the allowance: amounts, months and reasons come ready. */
public sealed interface AllowanceNotice {

    /** 受給者 or, when rejected, 請求者. */
    record Claimant(String name, LocalDate birthDate, String address) {}

    /**
     * 児童: order among the counted children (第n子), amount a month, and the last month paid; null for
     * a child who is only counted (算定のみ).
     */
    record Child(
            String name, LocalDate birthDate, int order, Yen monthly, @Nullable YearMonth until) {

        List<String> cells() {
            return List.of(
                    name,
                    Wareki.date(birthDate),
                    Texts.of("allowance.order", String.valueOf(order)),
                    yen(monthly),
                    until == null ? Texts.of("allowance.only-counted") : Wareki.month(until));
        }
    }

    /** 支払: the account with only its last digits, the days of payment, and the first payment. */
    record Payment(String account, String days, String first) {}

    /** 却下の理由 and the provision it rests on. */
    record Reason(String text, String legalBasis) {}

    /** 認定. {@code notes} are ready sentences, such as on an amount that will change. */
    record Certified(
            Letter letter,
            LocalDate claimedOn,
            String certificationNumber,
            LocalDate certifiedOn,
            Claimant claimant,
            YearMonth firstMonth,
            List<Child> children,
            Yen total,
            Payment payment,
            List<String> notes)
            implements AllowanceNotice {

        public Certified {
            children = List.copyOf(children);
            notes = List.copyOf(notes);
        }
    }

    /** 却下. At least one reason (行政手続法8条). */
    record Rejected(
            Letter letter,
            LocalDate claimedOn,
            LocalDate rejectedOn,
            Claimant claimant,
            List<Reason> reasons)
            implements AllowanceNotice {

        public Rejected {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A rejection needs a reason");
            }
        }
    }

    /** The notice as a document, ready for {@link Documents}. */
    default DocumentSpec compose(DocumentSpec.Options options) {
        return switch (this) {
            case Certified it ->
                    it.letter.around(Texts.of("allowance.certified.title"), body(it), options);
            case Rejected it ->
                    it.letter.around(Texts.of("allowance.rejected.title"), body(it), options);
        };
    }

    private static List<Block> body(Certified it) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.Paragraph.body(
                        Texts.of("allowance.certified.body", Wareki.date(it.claimedOn))));
        blocks.add(
                new Block.KeyValueTable(
                        List.of(
                                row("allowance.number", it.certificationNumber),
                                row("allowance.recipient", person(it.claimant)),
                                row("allowance.certified-on", Wareki.date(it.certifiedOn)),
                                row(
                                        "allowance.first-month",
                                        Texts.of("allowance.from", Wareki.month(it.firstMonth))),
                                row("allowance.account", it.payment.account()),
                                row("allowance.days", it.payment.days()),
                                row("allowance.first-payment", it.payment.first()))));
        blocks.add(Block.Heading.part(Texts.of("allowance.children")));
        blocks.add(children(it));
        it.notes.forEach(note -> blocks.add(Block.Paragraph.note(note)));
        return blocks;
    }

    private static Block children(Certified it) {
        return new Block.Table(
                List.of(
                        column("allowance.child", 5, Align.START),
                        column("allowance.birth-date", 3.4, Align.START),
                        column("allowance.order-head", 1.7, Align.CENTER),
                        column("allowance.monthly", 2.2, Align.END),
                        column("allowance.until", 2.8, Align.START)),
                it.children.stream().map(Child::cells).toList(),
                List.of(Texts.of("allowance.total"), "", "", yen(it.total), ""));
    }

    private static List<Block> body(Rejected it) {
        return List.of(
                Block.Paragraph.body(
                        Texts.of("allowance.rejected.body", Wareki.date(it.claimedOn))),
                new Block.KeyValueTable(
                        List.of(
                                row("allowance.claimant", person(it.claimant)),
                                row("allowance.claimed-on", Wareki.date(it.claimedOn)),
                                row("allowance.rejected-on", Wareki.date(it.rejectedOn)))),
                Block.Heading.part(Texts.of("allowance.reasons")),
                table(it.reasons));
    }

    /** Reasons beside the provisions they rest on. */
    static Block table(List<Reason> reasons) {
        return new Block.Table(
                List.of(
                        column("allowance.reason", 7, Align.START),
                        column("allowance.legal-basis", 3, Align.START)),
                reasons.stream()
                        .map(reason -> List.of(reason.text(), reason.legalBasis()))
                        .toList(),
                List.of());
    }

    private static String person(Claimant claimant) {
        return Texts.of(
                "allowance.person",
                claimant.name(),
                Wareki.date(claimant.birthDate()),
                claimant.address());
    }

    private static String yen(Yen amount) {
        return Texts.of("allowance.yen", amount.formatted());
    }

    private static Row row(String key, String value) {
        return new Row(Texts.of(key), value);
    }

    private static Block.Table.Column column(String key, double share, Align align) {
        return new Block.Table.Column(Texts.of(key), share, align);
    }
}
