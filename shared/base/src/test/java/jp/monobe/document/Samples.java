package jp.monobe.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.monobe.document.Block.AddressBlock;
import jp.monobe.document.Block.Align;
import jp.monobe.document.Block.Framed;
import jp.monobe.document.Block.Heading;
import jp.monobe.document.Block.KeepTogether;
import jp.monobe.document.Block.KeyValueTable;
import jp.monobe.document.Block.Listing;
import jp.monobe.document.Block.Paragraph;
import jp.monobe.document.Block.Rule;
import jp.monobe.document.Block.SenderBlock;
import jp.monobe.document.Block.Spacer;
import jp.monobe.document.Block.Table;

/** Documents that only tests draw; all persons are made up. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");
    static final DocumentSpec.Options PLAIN = new DocumentSpec.Options(false, NOON);
    static final DocumentSpec.Options DEMO = new DocumentSpec.Options(true, NOON);

    /**
     * 葛 with the selector of 葛󠄀, 辻 with one, 𠮷 outside JIS X 0213, 𩸽 outside the first two
     * fonts.
     */
    static final String RARE_NAMES = "髙﨑　邉・𠮷田・葛\udb40\udd00城・辻\udb40\udd00・\ud867\ude3d";

    private Samples() {}

    static DocumentSpec of(Block... blocks) {
        return new DocumentSpec("試験", DocumentSpec.JAPANESE, "試験用", List.of(blocks), PLAIN);
    }

    static DocumentSpec everyKind() {
        return of(
                Paragraph.right("6南子第123号"),
                Paragraph.right("令和8年11月23日"),
                address("髙﨑　花子"),
                new SenderBlock(List.of("南国市長　物部　架空", "（公印省略）")),
                Heading.title("すべての部品"),
                Paragraph.body("名前の文字: " + RARE_NAMES + "。" + "長い文は行末で折り返し、「禁則」を守ります。".repeat(4)),
                new KeyValueTable(
                        List.of(
                                new KeyValueTable.Row("受付番号", "R8-000123-7"),
                                new KeyValueTable.Row("氏名", RARE_NAMES, "住民記録"))),
                Heading.part("一覧"),
                children(2),
                new Rule(),
                new Spacer(4),
                Listing.dotted(List.of("就労証明書", "別居監護申立書。" + "長い項目も折り返します。".repeat(6))),
                new KeepTogether(List.of(Heading.part("離れない部分"), Paragraph.plain("一行目\n二行目"))),
                Paragraph.centered("中央の行"),
                new Paragraph("強調した行 𠮷", Align.START, Block.Tone.STRONG, false),
                Paragraph.note("小さな注記です。"),
                new Framed("問い合わせ先", List.of("子育て支援課", "電話 088-880-0000")));
    }

    static AddressBlock address(String name) {
        return new AddressBlock(
                "7830001",
                List.of("高知県南国市日吉町二丁目3番28号", "架空住宅101"),
                name,
                "様",
                AddressBlock.Place.COMMON);
    }

    static Table children(int count) {
        return new Table(
                List.of(
                        new Table.Column("氏名", 4, Align.START),
                        new Table.Column("生年月日", 3, Align.START),
                        new Table.Column("月額", 2, Align.END)),
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> List.of("児童" + n, "令和" + n + "年4月1日", n + ",000円"))
                        .toList(),
                List.of("合計", "", "25,000円"));
    }
}
