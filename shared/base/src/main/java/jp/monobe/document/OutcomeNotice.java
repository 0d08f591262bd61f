package jp.monobe.document;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.internal.Texts;

/**
 * What came of a filing (結果の通知書・お知らせ), whatever its procedure: words, facts and reasons come ready
 * from the procedure's definition.
 *
 * @param title such as 子ども医療費受給資格認定通知書
 * @param sentence with which it begins
 * @param facts who filed what and when
 * @param result what was settled; may be empty
 * @param reasons why it was refused; empty when it was not
 * @param bring what to bring to the counter; empty when nobody has to come
 */
public record OutcomeNotice(
        Letter letter,
        String title,
        String sentence,
        List<Line> facts,
        List<Line> result,
        List<AllowanceNotice.Reason> reasons,
        List<String> bring) {

    /** One line: what it is, and the value as people read it. */
    public record Line(String name, String value) {}

    public OutcomeNotice {
        facts = List.copyOf(facts);
        result = List.copyOf(result);
        reasons = List.copyOf(reasons);
        bring = List.copyOf(bring);
    }

    /** The letter as a document, ready for {@link Documents}. */
    public DocumentSpec compose(DocumentSpec.Options options) {
        return letter.around(title, body(), options);
    }

    private List<Block> body() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.body(sentence));
        blocks.add(table(facts));
        if (!result.isEmpty()) {
            blocks.add(Block.Heading.part(Texts.of("outcome.result")));
            blocks.add(table(result));
        }
        if (!reasons.isEmpty()) {
            blocks.add(Block.Heading.part(Texts.of("outcome.reasons")));
            blocks.add(AllowanceNotice.table(reasons));
        }
        if (!bring.isEmpty()) {
            blocks.add(Block.Heading.part(Texts.of("outcome.bring")));
            blocks.add(Block.Listing.dotted(bring));
        }
        if (letter.remedy() == null) {
            blocks.add(Block.Paragraph.note(Texts.of("outcome.no-decision")));
        }
        return blocks;
    }

    private static Block table(List<Line> lines) {
        return new Block.KeyValueTable(
                lines.stream().map(line -> new Row(line.name(), line.value())).toList());
    }
}
