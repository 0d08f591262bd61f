package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads a drawn document back and compares it with the text a person approved ({@code approved/}).
 * What differs is written to {@code target/received/} with the PDF, to be looked at and, if right,
 * copied.
 */
final class Approved {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/received");

    private Approved() {}

    static void assertReadsAs(String name, byte[] pdf) {
        try {
            var text = text(pdf);
            var file = APPROVED.resolve(name + ".txt");
            var expected = Files.exists(file) ? Files.readString(file) : "";
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(name + ".txt"), text);
            Files.write(RECEIVED.resolve(name + ".pdf"), pdf);
            assertThat(text).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        return String.join("", pages(pdf));
    }

    static List<String> pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(PDDocument document, int number) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
