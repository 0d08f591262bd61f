package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monobe.casework.AttachmentScans;
import jp.monobe.casework.AttachmentStore;
import jp.monobe.casework.CaseAttachments;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.filing.VirusScanner;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Clamd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.crossing.BridgeRooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Over a real clamd. */
@SpringBootTest(classes = BridgeRooms.class)
class ScanTurnTest {

    private static final AtomicInteger COUNT = new AtomicInteger(900_000);

    @TempDir static Path folder;
    private static Clamd clamd;

    @Autowired private Desk desk;
    @Autowired private AttachmentScans scans;
    @Autowired private AttachmentStore store;
    @Autowired private CaseAttachments attachments;

    private final SystemTime time = new SystemTime(Clock.systemUTC());

    @BeforeAll
    static void start() throws Exception {
        clamd = Clamd.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        clamd.close();
    }

    @Test
    void judgesWhatCameWhileNoScannerAnswered() {
        var good = brought("a harmless text");
        var bad = brought(Clamd.EICAR);

        turn(new VirusScanner("127.0.0.1:1"));
        assertThat(find(bad)).isPresent();
        assertThat(original(good)).isEmpty();

        turn(new VirusScanner(clamd.address()));

        assertThat(original(good)).isPresent();
        assertThat(find(bad)).isEmpty();
        assertThat(Desk.bridge().call(() -> scans.waiting(1))).isEmpty();
    }

    @Test
    void asksNobodyWhereThereIsNoScanner() {
        var file = brought("a harmless text");

        var worked = turn(new VirusScanner(""));

        assertThat(worked.more()).isFalse();
        assertThat(original(file)).isEmpty();
    }

    private record Brought(UUID caseId, UUID file) {}

    private Brought brought(String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var file =
                new AttachmentInfo(
                        UUID.randomUUID(),
                        "papers",
                        "papers.txt",
                        "text/plain",
                        bytes.length,
                        "0".repeat(64),
                        Scan.UNSCANNED);
        Desk.bridge().run(() -> store.put(file.id(), 0, bytes));
        // from the counter's door: the portal of the other tests counts its own
        var number = ReceiptNumber.of('K', FiscalYear.of(Filed.TODAY), COUNT.incrementAndGet());
        var filing = Filed.aFiling().numbered(number).with(file).build();
        return new Brought(desk.takeIn(filing), file.id());
    }

    private Optional<AttachmentInfo> find(Brought file) {
        return desk.clerk().call(() -> attachments.find(file.caseId(), file.file()));
    }

    private Optional<AttachmentInfo> original(Brought file) {
        return desk.clerk().call(() -> attachments.original(file.caseId(), file.file()));
    }

    private Loop.Worked turn(VirusScanner scanner) {
        return new ScanTurn(scans, scanner, Duration.ofMinutes(1), Desk.BRIDGE, time)
                .take(TestCities.IN_NANKOKU);
    }
}
