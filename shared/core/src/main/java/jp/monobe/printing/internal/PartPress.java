package jp.monobe.printing.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.SlipSheets;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Documents;
import jp.monobe.kernel.SystemTime;
import jp.monobe.printing.PrintRun.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Draws one part into a file beside the program, then keeps it (一部の印刷). Holds one part at a time.
 */
@Component
public class PartPress {

    private final SlipSheets sheets;
    private final Documents documents;
    private final PrintRows rows;
    private final SystemTime time;

    PartPress(SlipSheets sheets, Documents documents, PrintRows rows, SystemTime time) {
        this.sheets = sheets;
        this.documents = documents;
        this.rows = rows;
        this.time = time;
    }

    /** The drawing holds no connection; only keeping it is a transaction. */
    public void print(PrintRows.Turn turn, TransactionOperations work) {
        try {
            var file = Files.createTempFile("monobe-part", ".pdf");
            try {
                print(turn, work, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(PrintRows.Turn turn, TransactionOperations work, Path file)
            throws IOException {
        var begun = time.instant();
        var papers = sheets.of(turn.run(), turn.slips());
        var pages = new LinkedHashMap<UUID, Integer>();
        var hash = sha256();
        int count = 0;
        if (!papers.isEmpty()) {
            try (var out =
                    new DigestOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(file)), hash)) {
                count = places(papers, documents.drawTogether(papers(papers), out), pages);
            }
        }
        var part =
                new Part(
                        turn.part(),
                        papers.size(),
                        count,
                        Files.size(file),
                        HexFormat.of().formatHex(hash.digest()),
                        Duration.between(begun, time.instant()));
        work.executeWithoutResult(_ -> keep(turn, part, pages, file));
    }

    private static List<DocumentSpec> papers(List<SlipSheets.Sheet> sheets) {
        return sheets.stream().map(SlipSheets.Sheet::paper).toList();
    }

    private static int places(
            List<SlipSheets.Sheet> sheets, List<Integer> counts, Map<UUID, Integer> pages) {
        int page = 1;
        for (int i = 0; i < sheets.size(); i++) {
            pages.put(sheets.get(i).slip(), page);
            page += counts.get(i);
        }
        return page - 1;
    }

    private void keep(PrintRows.Turn turn, Part part, Map<UUID, Integer> pages, Path file) {
        try (var pdf = Files.newInputStream(file)) {
            rows.keep(turn, part, pages, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
