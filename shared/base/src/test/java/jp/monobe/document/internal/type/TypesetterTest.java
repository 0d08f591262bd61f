package jp.monobe.document.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final String FORBIDDEN_FIRST = "、。」）・ーっゃゅょッャュョ々";
    private static final String FORBIDDEN_LAST = "「（";

    private final Typesetter typesetter = new Typesetter(new FontSet(GaijiFont.installed()));

    @Test
    void breaksWhereJapaneseAllowsItAtEveryWidth() {
        var text = "「児童手当」（令和8年12月分）については、ちょっとキャッシュ・カードで、人々へ。".repeat(4);

        for (int width = 60; width < 500; width += 7) {
            var lines = lines(text, width);
            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines.stream().skip(1))
                    .noneMatch(line -> FORBIDDEN_FIRST.indexOf(line.charAt(0)) >= 0);
            assertThat(lines)
                    .noneMatch(line -> FORBIDDEN_LAST.indexOf(line.charAt(line.length() - 1)) >= 0);
        }
    }

    @Test
    void keepsWithinTheWidth() {
        var text = "https://example.jp/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa と日本語";

        assertThat(typesetter.wrap(text, Type.BODY, 90))
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(90));
    }

    @Test
    void keepsANumberWithItsCounter() {
        var text = "令和8年11月23日に受け付けました。受付番号はR8-000123-7です。".repeat(3);

        IntStream.range(60, 300)
                .forEach(width ->
                        assertThat(lines(text, width).stream().skip(1))
                                .noneMatch(line -> "年月日".indexOf(line.charAt(0)) >= 0));
    }

    @Test
    void breaksAtALineFeedAndKeepsEmptyLines() {
        assertThat(lines("一\n\n二", 100)).containsExactly("一", "", "二");
    }

    @Test
    void setsAVariantAsOneCharacter() {
        var line = typesetter.line("葛\udb40\udd00", Type.BODY);

        assertThat(line.glyphs()).hasSize(1);
        assertThat(line.width()).isEqualTo(Type.BODY.size());
    }

    private List<String> lines(String text, float width) {
        return typesetter.wrap(text, Type.BODY, width).stream()
                .map(line ->
                        line.glyphs().stream().map(Glyph::source).collect(Collectors.joining()))
                .toList();
    }
}
