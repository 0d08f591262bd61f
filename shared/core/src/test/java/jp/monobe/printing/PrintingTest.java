package jp.monobe.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import jp.monobe.billing.Accounting;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.billing.FeeLine;
import jp.monobe.billing.SlipSheets;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.document.Documents;
import jp.monobe.document.ScannedCodes;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.printing.PrintRun.State;
import jp.monobe.testing.LoadedPeople;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A run's slips from being asked for to the files, with what stops it in between. */
@TestPropertySource(properties = "monobe.print.part=4")
class PrintingTest extends Accounting {

    @Autowired private PrintSlips print;
    @Autowired private PrintedSlips printed;
    @Autowired private SlipSheets sheets;
    @MockitoSpyBean private Documents documents;

    @Test
    void aRunIsPrintedInPartsByPostalCodeAndEveryBarcodeIsRead() throws IOException {
        var run = assessed(10);
        assertThat(as(CLERK, () -> print.ask(run.run()))).isEqualTo(new AskResult.Done());

        drain();

        var done = of(run.run());
        assertThat(done.state()).isEqualTo(new State.Done());
        assertThat(done.made()).extracting(PrintRun.Part::slips).containsExactly(4, 4, 2);
        var read = new ArrayList<SlipBarcode>();
        for (var part : done.made()) {
            var pdf = part(run.run(), part.no());
            assertThat(Sha256.hex(pdf)).isEqualTo(part.sha256());
            try (var file = Loader.loadPDF(pdf)) {
                assertThat(file.getNumberOfPages()).isEqualTo(part.pages());
            }
            read.addAll(barcodes(pdf));
        }
        assertThat(read)
                .extracting(it -> it.number().value())
                .containsExactlyElementsOf(numbersByPostalCode(run.bills()));
    }

    /** Two runs of one batch give the same bytes, whichever worker draws them. */
    @Test
    void aPartDrawnAgainIsTheSame() {
        var run = assessed(5);
        as(CLERK, () -> print.ask(run.run()));
        drain();

        var again = new ByteArrayOutputStream();
        job(() -> {
            var order = sheets.inOrder(run.run()).subList(0, 4);
            var papers = sheets.of(run.run(), order).stream().map(SlipSheets.Sheet::paper).toList();
            return new Documents().drawTogether(papers, again);
        });

        assertThat(again.toByteArray()).isEqualTo(part(run.run(), 1));
    }

    /** Killed while a part was drawn: nothing of it is kept, and the run goes on there. */
    @Test
    void whatWasBrokenOffGoesOnWhereItWas() {
        var run = assessed(6);
        as(CLERK, () -> print.ask(run.run()));
        job(print::next);
        var first = of(run.run()).made();
        Mockito.doThrow(new Killed()).when(documents).drawTogether(Mockito.any(), Mockito.any());

        assertThatExceptionOfType(Killed.class).isThrownBy(() -> job(print::next));

        assertThat(of(run.run()).made()).isEqualTo(first);
        assertThat(of(run.run()).state()).isEqualTo(new State.Printing());
        Mockito.reset(documents);
        drain();
        assertThat(of(run.run()).made()).hasSize(2).startsWith(first.getFirst());
        assertThat(barcodes(part(run.run(), 2))).hasSize(2);
    }

    @Test
    void aPartThatFailsThreeTimesIsSaidAndGoneOnFromWhenAskedFor() {
        var run = assessed(5);
        as(CLERK, () -> print.ask(run.run()));
        job(print::next);
        Mockito.doThrow(new IllegalStateException("no font"))
                .when(documents)
                .drawTogether(Mockito.any(), Mockito.any());

        drain();

        assertThat(of(run.run()).state()).isEqualTo(new State.Failed(2));
        Mockito.reset(documents);
        assertThat(as(CLERK, () -> print.resume(run.run()))).isEqualTo(new AskResult.Done());
        drain();
        assertThat(of(run.run()).state()).isEqualTo(new State.Done());
    }

    @Test
    void whatAClerkStopsStandsStillUntilSheGoesOn() {
        var run = assessed(5);
        as(CLERK, () -> print.ask(run.run()));
        job(print::next);

        assertThat(as(CLERK, () -> print.cancel(run.run()))).isEqualTo(new AskResult.Done());

        drain();
        assertThat(of(run.run()).made()).hasSize(1);
        assertThat(all(run.run())).isEmpty();
        assertThat(as(CLERK, () -> print.cancel(run.run()))).isEqualTo(new AskResult.Before());
        as(CLERK, () -> print.resume(run.run()));
        drain();
        assertThat(of(run.run()).state()).isEqualTo(new State.Done());
    }

    /**
     * A slip that must not be paid any more is not sent: its page is missing, and the list says so.
     */
    @Test
    void aSlipTakenOutOfForceMeanwhileIsLeftOut() {
        var run = assessed(3);
        as(CLERK, () -> print.ask(run.run()));
        as(CLERK, () -> change.cancel(run.bills().getFirst(), 0, "誤り"));
        drain();

        assertThat(of(run.run()).made()).extracting(PrintRun.Part::slips).containsExactly(2);
        assertThat(text(all(run.run()).get("印刷一覧.csv"))).containsOnlyOnce("使えなくなったため");
    }

    @Test
    void theFilesComeTogetherWithAListThatNamesNobodyTheSameEachTime() {
        var run = assessed(5);
        as(CLERK, () -> print.ask(run.run()));
        drain();

        var files = all(run.run());

        assertThat(files.keySet())
                .containsExactlyInAnyOrder("納入通知書_001部.pdf", "納入通知書_002部.pdf", "印刷一覧.csv");
        assertThat(files.get("納入通知書_001部.pdf")).isEqualTo(part(run.run(), 1));
        assertThat(text(files.get("印刷一覧.csv"))).doesNotContain("岡林").hasLineCount(6);
        assertThat(zip(run.run())).isEqualTo(zip(run.run()));
    }

    @Test
    void whoMayNotAndWhoIsOfAnotherCityGetsNothing() {
        var run = assessed(2).run();
        as(CLERK, () -> print.ask(run));
        drain();

        var neighbour = Acting.as(CLERK, TestCities.IN_KONAN);
        assertThat(neighbour.call(() -> printed.of(run))).isEmpty();
        assertThat(neighbour.call(() -> printed.part(run, 1, new ByteArrayOutputStream())))
                .isFalse();
        assertThat(neighbour.call(() -> print.ask(run))).isEqualTo(new AskResult.NoSuchRun());
        // The twin: here it is there.
        assertThat(as(CLERK, () -> printed.of(run))).isPresent();
        for (var stranger : List.of(new Actor.Visitor(), new Actor.Resident(UUID.randomUUID()))) {
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> as(stranger, () -> printed.of(run)));
        }
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenReturn(false);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(CLERK, () -> printed.all(run, new ByteArrayOutputStream())));
    }

    @Test
    void aRunIsAskedForOnceAndTakingItIsOnTheTrail() {
        var run = assessed(1).run();

        as(CLERK, () -> print.ask(run));
        assertThat(as(CLERK, () -> print.ask(run))).isEqualTo(new AskResult.Before());
        drain();
        part(run, 1);

        assertThat(trail.of(CLERK, "slips.take").getLast().subjects()).containsExactly(run);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Each about somebody else, so that the payer's month may be used again. */
    private Assessed assessed(int count) {
        var numbers =
                job(() ->
                        jdbc.sql(
                                        "select addressee_no from person where status = 'RESIDENT'"
                                                + " order by addressee_no limit ?")
                                .param(count)
                                .query(String.class)
                                .list());
        var about = about().isEmpty() ? payer : about();
        var lines =
                IntStream.range(0, count)
                        .mapToObj(i -> new FeeLine(i + 1, numbers.get(i), about, CLUB, month, 1))
                        .toList();
        return (Assessed) as(CLERK, () -> assess.assess(lines));
    }

    private List<String> numbersByPostalCode(List<UUID> bills) {
        return job(() ->
                jdbc.sql(
                                "select s.number from slip s join bill b on b.id = s.bill_id join"
                                        + " person p on p.id = b.payer_id where b.id in (:bills)"
                                        + " order by p.postal_code, p.town, p.block, p.building,"
                                        + " p.addressee_no")
                        .param("bills", bills)
                        .query(String.class)
                        .list());
    }

    private void drain() {
        boolean more = true;
        while (more) {
            more = job(print::next);
        }
    }

    private PrintRun of(UUID run) {
        return as(CLERK, () -> printed.of(run)).orElseThrow();
    }

    private byte[] part(UUID run, int no) {
        var out = new ByteArrayOutputStream();
        assertThat(as(CLERK, () -> printed.part(run, no, out))).isTrue();
        return out.toByteArray();
    }

    private static List<SlipBarcode> barcodes(byte[] pdf) {
        return ScannedCodes.barcodes(pdf).stream()
                .map(it -> SlipBarcode.parse(it).orElseThrow())
                .toList();
    }

    private byte[] zip(UUID run) {
        var out = new ByteArrayOutputStream();
        as(CLERK, () -> printed.all(run, out));
        return out.toByteArray();
    }

    private Map<String, byte[]> all(UUID run) {
        var found = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(run)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
