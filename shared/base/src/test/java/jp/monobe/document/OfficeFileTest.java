package jp.monobe.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word or Excel file is one, and not what only calls itself so. */
class OfficeFileTest {

    private static final String CONTENTS = "[Content_Types].xml";

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "xl/workbook.xml"})
    void aFileOfWordOrExcelOpens(String main) {
        assertThat(OfficeFile.opens(packed(1000, CONTENTS, main))).isTrue();
    }

    @Test
    void whatIsPackedOtherwiseIsNone() {
        assertThat(OfficeFile.opens(packed(1000, "a.txt"))).isFalse();
        assertThat(OfficeFile.opens(packed(1000, CONTENTS, "ppt/presentation.xml"))).isFalse();
        assertThat(OfficeFile.opens("just text".getBytes(UTF_8))).isFalse();
        assertThat(OfficeFile.opens(new byte[0])).isFalse();
    }

    @Test
    void aCutFileDoesNotOpen() {
        var whole = packed(100_000, CONTENTS, "word/document.xml");

        assertThat(OfficeFile.opens(Arrays.copyOf(whole, whole.length / 2))).isFalse();
    }

    /** The twin of the first: the same file with a program in it. */
    @Test
    void aFileWithAProgramInItIsRefused() {
        var file = packed(1000, CONTENTS, "word/document.xml", "word/vbaProject.bin");

        assertThat(OfficeFile.opens(file)).isFalse();
    }

    /** Some 200 KB that unpack to 200 MB, in one part or in many. */
    @Test
    void aBombIsRefused() {
        var one = packed(200_000_000, CONTENTS, "word/document.xml");
        var parts =
                Stream.concat(
                                Stream.of(CONTENTS, "word/document.xml"),
                                IntStream.range(0, 6000).mapToObj(n -> "p" + n))
                        .toArray(String[]::new);

        assertThat(one).hasSizeLessThan(1_000_000);
        assertThat(OfficeFile.opens(one)).isFalse();
        assertThat(OfficeFile.opens(packed(1, parts))).isFalse();
    }

    /** A packed folder of these parts, each so long. */
    private static byte[] packed(int length, String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                for (var left = length; left > 0; left -= 1_000_000) {
                    zip.write(new byte[Math.min(left, 1_000_000)]);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
