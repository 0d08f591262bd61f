package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.monobe.document.SamplePdf;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Documents that follow a filing: wanted by a day, chosen, handed in once, never the filing's own.
 */
@SpringJUnitConfig(FrontRooms.class)
class LaterDocumentsTest {

    private static final String APART = "apart-statement";

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired LaterDocuments documents;
    @Autowired AttachmentService attachments;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID filing = new UUID(0, 0);

    @BeforeEach
    void fileForAChildLivingApart() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        var draft = hanako.call(claims::complete);
        hanako.run(() -> {
            claims.choose(draft, "living@c1", "APART");
            claims.save(draft, "child-address@c1", new Answer.Text("高知県高知市本町1番地"));
        });
        filing = filed(draft);
    }

    @Test
    void whatWasNotHandedInIsWantedByADayOfItsOwn() {
        var data = data();

        assertThat(data.wanted()).hasSize(1);
        assertThat(data.missing()).isEqualTo(data.wanted());
        var paper = data.wanted().getFirst();
        assertThat(paper.field().id()).isEqualTo(APART);
        assertThat(paper.dueBy()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(data.open()).isTrue();
    }

    @Test
    void aChosenFileIsNoOnesUntilItIsHandedIn() throws Exception {
        var file = choose(APART, "申立書.pdf");

        assertThat(data().chosen()).containsExactly(file);
        assertThat(data().missing()).hasSize(1);
        assertThat(supplements()).isEmpty();
        assertThat(hanako.call(() -> filings.open(filing)).filing().attachments()).isEmpty();
    }

    @Test
    void handedInItCrossesAsASupplementAndTheFilingStaysAsItWas() throws Exception {
        var before = office.does(TestCities.IN_KONAN, () -> office.read(filing));
        var file = choose(APART, "申立書.pdf");

        var result = hanako.call(() -> documents.handIn(filing));

        assertThat(result).isEqualTo(new HandInResult.HandedIn(java.util.List.of(file)));
        assertThat(supplements())
                .singleElement()
                .satisfies(supplement -> {
                    assertThat(supplement.kind()).isEqualTo(Supplement.Kind.ATTACHMENT);
                    assertThat(supplement.body())
                            .contains(file.id().toString(), file.sha256(), "申立書.pdf", APART);
                });
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from outbox where kind = 'FILING' and chain = ?",
                                filing))
                .isEqualTo(2);
        assertThat(office.does(TestCities.IN_KONAN, () -> office.read(filing))).isEqualTo(before);
        assertThat(data().missing()).isEmpty();
        assertThat(data().later()).extracting(DocumentsData.Later::file).containsExactly(file);
        assertThat(data().chosen()).isEmpty();
    }

    @Test
    void handingInTwiceCrossesOnce() throws Exception {
        choose(APART, "申立書.pdf");
        hanako.run(() -> documents.handIn(filing));

        assertThat(hanako.call(() -> documents.handIn(filing)))
                .isEqualTo(new HandInResult.Nothing());
        assertThat(supplements()).hasSize(1);
    }

    @Test
    void twoTabsAtOnceCrossOnce() throws Exception {
        choose(APART, "申立書.pdf");
        try (var tabs = Executors.newFixedThreadPool(4)) {
            Callable<HandInResult> press = () -> hanako.call(() -> documents.handIn(filing));
            for (var pressed :
                    tabs.invokeAll(IntStream.range(0, 4).mapToObj(_ -> press).toList())) {
                assertThat(pressed.get()).isNotInstanceOf(HandInResult.Ended.class);
            }
        }

        assertThat(supplements()).hasSize(1);
    }

    @Test
    void aFileTooBigOrOfAWrongKindIsRefusedAndTheFilingKeepsItsDay() throws Exception {
        assertThat(store(APART, "big.pdf", pdf(10_000_001)))
                .isEqualTo(new StoreResult.TooBig(10_000_000));
        assertThat(store(APART, "page.pdf", "<html></html>".getBytes()))
                .isInstanceOf(StoreResult.KindRefused.class);
        assertThat(store(APART, "empty.pdf", new byte[0])).isInstanceOf(StoreResult.Empty.class);

        assertThat(data().chosen()).isEmpty();
        assertThat(hanako.call(() -> filings.open(filing)).claimDate())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void whatWasChosenCanBeTakenAwayAndWhatWasHandedInCannot() throws Exception {
        var one = choose(APART, "one.pdf");
        assertThat(hanako.call(() -> attachments.remove(one.id()))).isTrue();
        var other = choose(APART, "other.pdf");
        hanako.run(() -> documents.handIn(filing));

        assertThat(hanako.call(() -> attachments.remove(other.id()))).isFalse();
        assertThat(data().later()).hasSize(1);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        office.change(
                                TestCities.IN_KONAN,
                                "update attachment set follows = null where id = ?",
                                other.id()))
                .withMessageContaining("does not change");
    }

    /** The twin: what was not handed in may still change. */
    @Test
    void whatWasOnlyChosenMayChange() throws Exception {
        var chosen = choose(APART, "one.pdf");

        assertThat(
                        office.change(
                                TestCities.IN_KONAN,
                                "update attachment set file_name = 'x.pdf' where id = ?",
                                chosen.id()))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void onceTheMatterHasEndedNothingMoreIsTaken(Status end) throws Exception {
        choose(APART, "late.pdf");
        var told = new StatusUpdate(filing, 1, end, clock.instant(), null, null);
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(told));

        assertThat(hanako.call(() -> documents.handIn(filing))).isEqualTo(new HandInResult.Ended());
        assertThat(store(APART, "later.pdf", pdf(10))).isInstanceOf(StoreResult.Gone.class);
        assertThat(data().open()).isFalse();
        assertThat(supplements()).isEmpty();
    }

    @Test
    void nobodyElseSeesOrAddsAnything() throws Exception {
        choose(APART, "申立書.pdf");
        var stranger = residents.signIn(TestCities.IN_KONAN);

        assertRefused(() -> stranger.call(() -> documents.of(filing)));
        assertRefused(() -> stranger.call(() -> documents.chosen(filing)));
        assertRefused(() -> stranger.call(() -> documents.handIn(filing)));
        assertRefused(() ->
                stranger.call(() -> documents.store(filing, APART, "x.pdf", stream(pdf(10)))));
        assertThat(data().chosen()).hasSize(1);
    }

    @Test
    void whatIsNeverHandedInIsSweptAwayWithOldDrafts() throws Exception {
        choose(APART, "forgotten.pdf");
        var handedIn = choose("other-document", "kept.pdf");
        hanako.run(() -> documents.handIn(filing));
        choose(APART, "forgotten too.pdf");

        clock.later(
                Duration.ofDays(31), () -> office.does(TestCities.IN_KONAN, office.lapsed::sweep));

        assertThat(data().chosen()).isEmpty();
        assertThat(data().later())
                .extracting(DocumentsData.Later::file)
                .contains(handedIn)
                .hasSize(2);
    }

    @Test
    void theCopyNamesWhatFollowsWithItsDay() throws Exception {
        var pdf = hanako.call(() -> filings.receiptPdf(filing));

        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(document))
                    .contains("別居監護申立書（令和8年12月14日まで）");
        }
    }

    private DocumentsData data() {
        return hanako.call(() -> documents.of(filing));
    }

    private java.util.List<Supplement> supplements() {
        return office.does(TestCities.IN_KONAN, () -> office.filings.supplements(filing));
    }

    private AttachmentInfo choose(String field, String name) throws Exception {
        return ((StoreResult.Stored) store(field, name, pdf(1_500_000))).attachment();
    }

    private StoreResult store(String field, String name, byte[] bytes) throws Exception {
        return hanako.call(() -> documents.store(filing, field, name, stream(bytes)));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] pdf(int size) {
        return SamplePdf.of(size);
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private static void assertRefused(Attempt attempt) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(attempt::make);
    }

    private UUID filed(UUID draft) {
        return ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();
    }
}
