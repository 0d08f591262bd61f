package jp.monobe.document.internal.page;

import static jp.monobe.document.internal.page.A4.mm;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block;
import jp.monobe.document.Block.Align;
import jp.monobe.document.internal.type.Line;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Typesetter;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;

/** Lays blocks out as strips and gives each its tags (割付け). */
final class BlockLayout {

    private static final float GAP = mm(2.5);

    /** Lines that begin or end a paragraph on another page than the rest: at least two. */
    private static final int TOGETHER = 2;

    /** Where an item's text stands right of its label, per type size. */
    private static final float HANGING = 1.4f;

    private static final float RULE = 0.5f;
    private static final float RULE_GREY = 0.5f;

    private final Tags tags;
    private final Typesetter typesetter;
    private final TableLayout tables;
    private final LetterLayout letters;
    private final BarcodeLayout barcodes;
    private final SquareLayout squares;

    BlockLayout(Tags tags, Typesetter typesetter) {
        this.tags = tags;
        this.typesetter = typesetter;
        this.tables = new TableLayout(tags, typesetter);
        this.letters = new LetterLayout(tags, typesetter);
        this.barcodes = new BarcodeLayout(tags, typesetter);
        this.squares = new SquareLayout(tags, typesetter);
    }

    List<Strip> lay(List<Block> blocks) {
        var strips = new ArrayList<Strip>();
        blocks.forEach(block -> strips.addAll(lay(block)));
        return strips;
    }

    private List<Strip> lay(Block block) {
        return switch (block) {
            case Block.Heading heading when heading.level() == 1 -> title(heading);
            case Block.Heading heading -> part(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Listing listing -> listing(listing);
            case Block.KeyValueTable table -> tables.lay(table);
            case Block.Table table -> tables.lay(table);
            case Block.AddressBlock address -> letters.lay(address);
            case Block.SenderBlock sender -> letters.lay(sender);
            case Block.Framed framed -> letters.lay(framed);
            case Block.Barcode barcode -> barcodes.lay(barcode);
            case Block.Square square -> squares.lay(square);
            case Block.Rule() -> List.of(rule());
            case Block.Spacer(var height) -> List.of(Strip.space(mm(height)));
            case Block.KeepTogether(var inner) -> together(lay(inner));
        };
    }

    private List<Strip> title(Block.Heading heading) {
        var lines = typesetter.wrap(heading.text(), Type.TITLE, A4.COLUMN);
        var strips = strips(tags.element("H1"), lines, Align.CENTER, 0);
        return spaced(together(strips), mm(4), mm(4.5)).stream().map(s -> s.kept(true)).toList();
    }

    private List<Strip> part(Block.Heading heading) {
        var lines = typesetter.wrap(heading.text(), Type.PART, A4.COLUMN);
        var strips = strips(tags.element("H2"), lines, Align.START, 0);
        return spaced(strips, mm(4.5), mm(1.5)).stream().map(s -> s.kept(true)).toList();
    }

    private List<Strip> paragraph(Block.Paragraph paragraph) {
        var type = type(paragraph.tone());
        boolean right = paragraph.align() == Align.END;
        float indent = paragraph.indented() ? type.size() : 0;
        float width = right ? A4.COLUMN / 2 : A4.COLUMN;
        var lines = typesetter.wrap(paragraph.text(), type, width, indent);
        var strips = strips(tags.element("P"), lines, paragraph.align(), indent);
        var whole = spaced(unbroken(strips), 0, right ? 0 : GAP);
        return right ? whole.stream().map(Strip::inRightHalf).toList() : whole;
    }

    private List<Strip> strips(
            PDStructureElement owner, List<Line> lines, Align align, float indent) {
        var strips = new ArrayList<Strip>();
        boolean begins = true;
        for (var line : lines) {
            float setIn = begins ? indent : 0;
            float room = A4.COLUMN - setIn;
            float x = A4.LEFT + setIn + Justified.offset(line, room, align);
            float spacing = align == Align.START ? Justified.spacing(line, room) : 0;
            strips.add(
                    Strip.of(
                            line.type().line(),
                            (sheet, top) -> sheet.line(owner, line, x, top, spacing)));
            begins = line.endsParagraph();
        }
        return strips;
    }

    private List<Strip> listing(Block.Listing listing) {
        var list = tags.element("L");
        var attributes = new PDListAttributeObject();
        attributes.setListNumbering(
                listing.numbered()
                        ? PDListAttributeObject.LIST_NUMBERING_DECIMAL
                        : PDListAttributeObject.LIST_NUMBERING_DISC);
        list.addAttribute(attributes);
        var type = type(listing.tone());
        var strips = new ArrayList<Strip>();
        int number = 1;
        for (var text : listing.items()) {
            var label = listing.numbered() ? String.valueOf(number++) : "・";
            strips.addAll(item(tags.element("LI", list), typesetter.line(label, type), text));
        }
        return spaced(strips, 0, GAP);
    }

    private List<Strip> item(PDStructureElement item, Line label, String text) {
        var mark = tags.element("Lbl", item);
        var body = tags.element("LBody", item);
        float indent = label.type().size() * HANGING;
        float room = A4.COLUMN - indent;
        var strips = new ArrayList<Strip>();
        for (var line : typesetter.wrap(text, label.type(), room)) {
            boolean first = strips.isEmpty();
            float spacing = Justified.spacing(line, room);
            strips.add(
                    Strip.of(
                            line.type().line(),
                            (sheet, top) -> {
                                if (first) {
                                    sheet.line(mark, label, A4.LEFT, top);
                                }
                                sheet.line(body, line, A4.LEFT + indent, top, spacing);
                            }));
        }
        return unbroken(strips);
    }

    private static Type type(Block.Tone tone) {
        return switch (tone) {
            case NORMAL -> Type.BODY;
            case STRONG -> Type.STRONG;
            case SMALL -> Type.SMALL;
        };
    }

    private static Strip rule() {
        return Strip.of(
                        RULE,
                        (sheet, top) -> sheet.rule(A4.LEFT, top, A4.RIGHT, top, RULE, RULE_GREY))
                .spaced(GAP, GAP);
    }

    private static List<Strip> unbroken(List<Strip> strips) {
        var result = new ArrayList<Strip>();
        for (int i = 0; i < strips.size(); i++) {
            boolean edge = i < TOGETHER - 1 || i == strips.size() - TOGETHER;
            result.add(strips.get(i).kept(edge && i < strips.size() - 1));
        }
        return result;
    }

    private static List<Strip> together(List<Strip> strips) {
        var result = new ArrayList<>(strips);
        for (int i = 0; i < result.size(); i++) {
            result.set(i, result.get(i).kept(i < result.size() - 1));
        }
        return result;
    }

    /** A gap before the first strip and one after the last. */
    static List<Strip> spaced(List<Strip> strips, float before, float after) {
        if (strips.isEmpty()) {
            return strips;
        }
        var result = new ArrayList<>(strips);
        result.set(0, result.getFirst().spaced(before, result.getFirst().after()));
        result.set(result.size() - 1, result.getLast().spaced(result.getLast().before(), after));
        return result;
    }
}
