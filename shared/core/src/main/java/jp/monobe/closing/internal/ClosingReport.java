package jp.monobe.closing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.closing.Closing;
import jp.monobe.closing.model.Books;
import jp.monobe.closing.model.Books.ChannelSum;
import jp.monobe.closing.model.Books.ItemSum;
import jp.monobe.document.Block;
import jp.monobe.document.Block.Align;
import jp.monobe.document.Block.KeyValueTable;
import jp.monobe.document.Block.Table;
import jp.monobe.document.Block.Table.Column;
import jp.monobe.document.DocumentSpec;
import jp.monobe.kernel.Wareki;
import jp.monobe.payment.PayIn;
import jp.monobe.payment.model.AgentFile;

/**
 * 収納日計表 and 収納月計表: what came by each way, what of which revenue, what agents paid in and kept, and
 * how the accounts stand.
 *
 * @param payIns of those days
 * @param by who closed it
 * @param signer whose electronic signature it bears, or that it bears none
 */
record ClosingReport(Closing closing, List<PayIn> payIns, String city, String by, String signer) {

    private static final List<ToLongFunction<ItemSum>> OTHERS =
            List.of(
                    ItemSum::over,
                    ItemSum::takenBack,
                    ItemSum::reversed,
                    ItemSum::carried,
                    ItemSum::writtenOff);

    DocumentSpec compose(DocumentSpec.Options options) {
        var title = ClosingWords.of("closing.title." + closing.kind());
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Heading.title(title));
        blocks.add(Block.Paragraph.right(city));
        blocks.add(
                new KeyValueTable(
                        List.of(
                                row("period", ClosingPapers.period(closing)),
                                row("closed", ClosingPapers.moment(closing)),
                                row("by", by),
                                row("signer", signer),
                                row("check", ClosingWords.of("closing.check.same")))));
        part(blocks, "channels", channels(closing.books().channels()));
        part(blocks, "items", items(closing.books().items()));
        var others = closing.books().items().stream().filter(ClosingReport::hasOthers).toList();
        if (!others.isEmpty()) {
            part(blocks, "others", others(others));
        }
        var cards = closing.books().toCards();
        if (cards.credited() != 0 || cards.cameBack() != 0) {
            blocks.add(Block.Heading.part(ClosingWords.of("closing.cards")));
            blocks.add(
                    new KeyValueTable(
                            List.of(
                                    row("cards.count", plain(cards.count())),
                                    row("cards.credited", yen(cards.credited())),
                                    row("cards.came-back", yen(cards.cameBack())))));
        }
        part(blocks, "pay-ins", paidIn());
        part(blocks, "accounts", accounts());
        return new DocumentSpec(title, DocumentSpec.JAPANESE, city + " " + title, blocks, options);
    }

    private static KeyValueTable.Row row(String key, String value) {
        return new KeyValueTable.Row(ClosingWords.of("closing." + key), value);
    }

    private static void part(List<Block> blocks, String name, Table table) {
        blocks.add(Block.Heading.part(ClosingWords.of("closing." + name)));
        blocks.add(
                table.rows().isEmpty()
                        ? Block.Paragraph.plain(ClosingWords.of("closing.none"))
                        : table);
    }

    private static Table channels(List<ChannelSum> sums) {
        return new Table(
                List.of(
                        text("channel", 3),
                        number("count", 1.2),
                        number("received", 2),
                        number("backs", 1.2),
                        number("taken-back", 2),
                        number("net", 2)),
                sums.stream()
                        .map(it ->
                                List.of(
                                        ClosingWords.of("closing.channel." + it.channel()),
                                        plain(it.count()),
                                        yen(it.received()),
                                        plain(it.backs()),
                                        yen(it.takenBack()),
                                        yen(it.net())))
                        .toList(),
                List.of(
                        ClosingWords.of("closing.total"),
                        plain(total(sums, ChannelSum::count)),
                        yen(total(sums, ChannelSum::received)),
                        plain(total(sums, ChannelSum::backs)),
                        yen(total(sums, ChannelSum::takenBack)),
                        yen(total(sums, ChannelSum::net))));
    }

    private static Table items(List<ItemSum> sums) {
        return byItem(
                sums,
                List.of("assessed", "reduced", "received"),
                List.of(ItemSum::assessed, ItemSum::reduced, ItemSum::received));
    }

    /** What else happened to an item, on few days. */
    private static Table others(List<ItemSum> sums) {
        return byItem(
                sums, List.of("over", "taken-back", "reversed", "carried", "written-off"), OTHERS);
    }

    private static boolean hasOthers(ItemSum it) {
        return OTHERS.stream().anyMatch(what -> what.applyAsLong(it) != 0);
    }

    private static Table byItem(
            List<ItemSum> sums, List<String> heads, List<ToLongFunction<ItemSum>> what) {
        var columns = new ArrayList<>(List.of(text("year", 1.6), text("item", 3.2)));
        heads.forEach(head -> columns.add(number(head, 1.9)));
        var rows = new ArrayList<List<String>>();
        for (var sum : sums) {
            var row = new ArrayList<>(List.of(year(sum), sum.item()));
            what.forEach(each -> row.add(yen(each.applyAsLong(sum))));
            rows.add(row);
        }
        var totals = new ArrayList<>(List.of("", ClosingWords.of("closing.total")));
        what.forEach(each -> totals.add(yen(total(sums, each))));
        return new Table(columns, rows, totals);
    }

    private static String year(ItemSum it) {
        return ClosingWords.of("closing.of-year", it.year().reiwa());
    }

    private static String agent(String maker) {
        if (maker.startsWith(AgentFile.JOINT)) {
            return ClosingWords.of("closing.agent.el-qr");
        }
        return maker.isEmpty() ? ClosingWords.of("closing.agent.screens") : maker;
    }

    private Table paidIn() {
        return new Table(
                List.of(
                        text("agent", 2),
                        text("through", 3.1),
                        number("gross", 2),
                        number("fee", 1.6),
                        number("arrived", 2),
                        number("difference", 1.6)),
                payIns.stream()
                        .map(it ->
                                List.of(
                                        agent(it.agent()),
                                        Wareki.date(it.through()),
                                        yen(it.gross().amount()),
                                        yen(it.fee().amount()),
                                        yen(it.gross().minus(it.fee()).amount()),
                                        yen(it.difference())))
                        .toList(),
                List.of(
                        ClosingWords.of("closing.total"),
                        "",
                        yen(total(payIns, it -> it.gross().amount())),
                        yen(total(payIns, it -> it.fee().amount())),
                        yen(total(payIns, it -> it.gross().minus(it.fee()).amount())),
                        yen(total(payIns, PayIn::difference))));
    }

    /** Each on its usual side, the evening before and after. */
    private Table accounts() {
        var before = closing.books().before();
        var after = closing.books().after();
        var rows = new ArrayList<List<String>>();
        for (var account : LedgerAccount.values()) {
            long was = Books.usual(account, before.getOrDefault(account, 0L));
            long is = Books.usual(account, after.getOrDefault(account, 0L));
            if (was != 0 || is != 0) {
                rows.add(
                        List.of(
                                ClosingWords.of("closing.account." + account),
                                yen(was),
                                yen(is - was),
                                yen(is)));
            }
        }
        return new Table(
                List.of(
                        text("account", 4),
                        number("before", 2),
                        number("moved", 2),
                        number("after", 2)),
                rows,
                List.of());
    }

    private static Column text(String head, double share) {
        return new Column(ClosingWords.of("closing.column." + head), share, Align.START);
    }

    private static Column number(String head, double share) {
        return new Column(ClosingWords.of("closing.column." + head), share, Align.END);
    }

    private static <T> long total(List<T> all, ToLongFunction<T> what) {
        return all.stream().mapToLong(what).sum();
    }

    private static String plain(long count) {
        return "%,d".formatted(count);
    }

    private static String yen(long amount) {
        return "%,d".formatted(amount);
    }
}
