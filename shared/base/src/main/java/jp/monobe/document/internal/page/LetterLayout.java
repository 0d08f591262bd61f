package jp.monobe.document.internal.page;

import static jp.monobe.document.internal.page.A4.mm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block;
import jp.monobe.document.internal.type.Line;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Typesetter;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Lays out what makes a letter of a page (書簡の体裁): address, sender, framed lines. */
final class LetterLayout {

    private static final float PADDING = mm(2.2);
    private static final float NAME = 1.3f;
    private static final float NAME_LEADING = 1.65f;
    private static final float SMALLEST = 0.75f;
    private static final float STEP = 0.05f;

    private final Tags tags;
    private final Typesetter typesetter;

    LetterLayout(Tags tags, Typesetter typesetter) {
        this.tags = tags;
        this.typesetter = typesetter;
    }

    List<Strip> lay(Block.AddressBlock block) {
        var place = block.place();
        float width = mm(place.width());
        float scale = 1;
        var lines = address(block, width, scale);
        while (height(lines) > mm(place.height()) && scale > SMALLEST) {
            scale -= STEP;
            lines = address(block, width, scale);
        }
        float floor = mm(place.top()) + Math.max(height(lines), mm(place.height()));
        var owner = tags.element("P");
        var set = lines;
        return List.of(
                Strip.fixed(
                        floor,
                        (sheet, _) -> write(sheet, owner, set, mm(place.left()), mm(place.top()))));
    }

    private List<Line> address(Block.AddressBlock block, float width, float scale) {
        var type = Type.CELL.scaled(scale * 1.05f);
        var lines = new ArrayList<Line>();
        if (!block.postalCode().isEmpty()) {
            var code = new StringBuilder(block.postalCode()).insert(3, '-').insert(0, '〒');
            lines.add(typesetter.line(code.toString(), type));
        }
        block.address().forEach(line -> lines.addAll(typesetter.wrap(line, type, width)));
        lines.addAll(name(block, type.scaled(NAME).leaded(NAME_LEADING), width));
        return lines;
    }

    /** The honorific stays on the line of the name's end. */
    private List<Line> name(Block.AddressBlock block, Type type, float width) {
        var honorific = typesetter.line("\u3000" + block.honorific(), type);
        float room = width - honorific.width();
        var lines = typesetter.wrap(byParts(block.name(), type, room), type, room);
        var glyphs = new ArrayList<>(lines.getLast().glyphs());
        glyphs.addAll(honorific.glyphs());
        var result = new ArrayList<>(lines.subList(0, lines.size() - 1));
        result.add(new Line(glyphs, type, true));
        return result;
    }

    /** A long name goes to the next line between its parts, not within one. */
    private String byParts(String name, Type type, float room) {
        var result = new StringBuilder();
        var line = "";
        for (var part : name.split("(?<=[・＝ \u3000])")) {
            if (!line.isEmpty() && typesetter.line(line + part, type).width() > room) {
                result.append(line).append('\n');
                line = "";
            }
            line += part;
        }
        return result.append(line).toString();
    }

    List<Strip> lay(Block.SenderBlock block) {
        var lines = new ArrayList<Line>();
        block.lines()
                .forEach(text -> lines.addAll(typesetter.wrap(text, Type.BODY, A4.COLUMN / 2)));
        float width = (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
        float x = A4.RIGHT - width;
        var owner = tags.element("P");
        var strip = Strip.of(height(lines), (sheet, top) -> write(sheet, owner, lines, x, top));
        return List.of(strip.spaced(mm(4), mm(2)).inRightHalf());
    }

    List<Strip> lay(Block.Framed block) {
        float width = A4.COLUMN - 2 * PADDING;
        var title = typesetter.wrap(block.title(), Type.CELL_HEAD, width);
        var lines = new ArrayList<Line>();
        block.lines().forEach(text -> lines.addAll(typesetter.wrap(text, Type.NOTE, width)));
        var head = tags.element("P");
        var body = tags.element("P");
        float height = height(title) + height(lines) + 2 * PADDING;
        var strip =
                Strip.of(
                        height,
                        (sheet, top) -> {
                            frame(sheet, top, height);
                            float x = A4.LEFT + PADDING;
                            write(sheet, head, title, x, top + PADDING);
                            write(sheet, body, lines, x, top + PADDING + height(title));
                        });
        return List.of(strip.spaced(mm(3), mm(3)));
    }

    private static void frame(Sheet sheet, float top, float height) throws IOException {
        sheet.rule(A4.LEFT, top, A4.RIGHT, top, 0.5f, 0.45f);
        sheet.rule(A4.LEFT, top + height, A4.RIGHT, top + height, 0.5f, 0.45f);
        sheet.rule(A4.LEFT, top, A4.LEFT, top + height, 0.5f, 0.45f);
        sheet.rule(A4.RIGHT, top, A4.RIGHT, top + height, 0.5f, 0.45f);
    }

    private static void write(
            Sheet sheet, PDStructureElement owner, List<Line> lines, float x, float top)
            throws IOException {
        float y = top;
        for (var line : lines) {
            sheet.line(owner, line, x, y);
            y += line.type().line();
        }
    }

    private static float height(List<Line> lines) {
        return (float) lines.stream().mapToDouble(line -> line.type().line()).sum();
    }
}
