package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.EmployerLink.State;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FiledForms;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A link is good for one certificate, in its city, in its time, while it is not taken back. */
@SpringJUnitConfig(FrontRooms.class)
class EmployerCertificatesTest {

    private static final Acting EMPLOYER = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private static final Answers WHOLE =
            FiledForms.typed(
                            FormDefinitions.shipped()
                                    .current(EmployerCertificates.PROCEDURE)
                                    .orElseThrow(),
                            new Random(1),
                            null)
                    .answers();

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired LaterDocuments documents;
    @Autowired EmployerLinks links;
    @Autowired EmployerCertificates certificates;
    @Autowired CityTerms terms;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = EMPLOYER;
    private UUID filing = new UUID(0, 0);

    @BeforeEach
    void file() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        filing = ((Accepted) hanako.call(() -> submit.submit(claims.complete()))).filingId();
    }

    @Test
    void tellsTheEmployerTheWorkersNameAndNothingElse() {
        var token = made("物部　太郎");

        var page = EMPLOYER.call(() -> certificates.open(token)).orElseThrow();

        assertThat(page.worker()).isEqualTo("物部　太郎");
        assertThat(page.form().title()).isEqualTo("就労証明書");
    }

    @Test
    void followsTheFilingAsADocumentAndAsDataThatCross() {
        var token = made("物部　太郎");

        var result = EMPLOYER.call(() -> certificates.handIn(token, WHOLE));

        assertThat(result).isInstanceOf(CertificateResult.Received.class);
        assertThat(came())
                .extracting(AttachmentInfo::fileName)
                .containsExactlyInAnyOrder("就労証明書（物部　太郎）.pdf", "就労証明書（物部　太郎）.json");
        assertThat(came()).allMatch(file -> file.scan() == AttachmentInfo.Scan.CLEAN);
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from supplement where filing_id = ? and kind ="
                                        + " 'ATTACHMENT'",
                                filing))
                .isEqualTo(2);
        assertThat(states()).containsExactly(State.ANSWERED);
    }

    @Test
    void takesNothingElseAlongThatSheChoseAndDidNotHandIn() throws Exception {
        var bytes = new java.io.ByteArrayInputStream(jp.monobe.document.SamplePdf.of(0));
        hanako.call(() -> documents.store(filing, LaterDocuments.OTHER, "mine.pdf", bytes));
        var token = made("物部　太郎");

        EMPLOYER.run(() -> certificates.handIn(token, WHOLE));

        assertThat(hanako.call(() -> documents.chosen(filing)))
                .extracting(AttachmentInfo::fileName)
                .containsExactly("mine.pdf");
        assertThat(came()).hasSize(2);
    }

    @Test
    void isUsedOnceHoweverOftenItIsSent() throws Exception {
        var token = made("物部　太郎");

        var results = atOnce(6, () -> EMPLOYER.call(() -> certificates.handIn(token, WHOLE)));

        assertThat(results).filteredOn(CertificateResult.Received.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(CertificateResult.Gone.class::isInstance).hasSize(5);
        assertThat(came()).hasSize(2);
    }

    /** The twin: a link that forgets it was used takes a second certificate. */
    @Test
    void withoutItsMarkItWouldBeUsedTwice() {
        var token = made("物部　太郎");
        EMPLOYER.run(() -> certificates.handIn(token, WHOLE));

        office.change(
                TestCities.IN_KONAN,
                "update employer_link set answered_at = null where filing_id = ?",
                filing);
        EMPLOYER.run(() -> certificates.handIn(token, WHOLE));

        assertThat(came()).hasSize(4);
    }

    @Test
    void saysWhatIsMissingAndStaysOpen() {
        var token = made("物部　太郎");
        var without = WHOLE.with(AnswerKey.of("employer-name"), null);

        var result = EMPLOYER.call(() -> certificates.handIn(token, without));

        assertThat(result)
                .isInstanceOfSatisfying(
                        CertificateResult.Wrong.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .anyMatch(it -> it.key().field().equals("employer-name")));
        assertThat(came()).isEmpty();
        assertThat(states()).containsExactly(State.WAITING);
    }

    @Test
    void wrongWithdrawnExpiredAndEndedLinksAreTheSameNothing() {
        var withdrawn = made("物部　太郎");
        var link = hanako.call(() -> links.of(filing)).getFirst().id();
        assertThat(hanako.call(() -> links.withdraw(filing, link))).isTrue();
        assertThat(hanako.call(() -> links.withdraw(filing, link))).isFalse();
        assertNothing(withdrawn);
        assertNothing("no-such-token");

        var expired = made("物部　次郎");
        clock.later(Duration.ofDays(14).plusSeconds(1), () -> assertNothing(expired));

        var ended = made("物部　三郎");
        var told = new StatusUpdate(filing, 1, Status.APPROVED, clock.instant(), null, null);
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(told));
        assertNothing(ended);
        assertThat(hanako.call(() -> links.make(filing, "物部　太郎", "")))
                .isInstanceOf(MakeLinkResult.Ended.class);
        assertThat(came()).isEmpty();
    }

    /** The twin of all of them: the very same link opens while nothing is wrong with it. */
    @Test
    void opensInItsOwnCityAlone() {
        var token = made("物部　太郎");
        var neighbour = Acting.as(new Actor.Visitor(), TestCities.IN_NANKOKU);

        assertThat(EMPLOYER.call(() -> certificates.open(token))).isPresent();
        assertThat(neighbour.call(() -> certificates.open(token))).isEmpty();
    }

    @Test
    void keepsOnlyTheHashOfTheToken() {
        var token = made("物部　太郎");

        var rows =
                office.rows(
                        TestCities.IN_KONAN,
                        "select * from employer_link where filing_id = ?",
                        filing);

        assertThat(token).hasSize(43);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().values())
                .noneMatch(value -> String.valueOf(value).contains(token));
        assertThat((byte[]) rows.getFirst().get("token_hash")).hasSize(32);
    }

    @Test
    void waitsForFourAtMostAndForSomebodyWithAName() {
        for (int i = 0; i < 4; i++) {
            made("物部　太郎");
        }

        assertThat(hanako.call(() -> links.make(filing, "物部　太郎", "")))
                .isEqualTo(new MakeLinkResult.TooMany(4));
        assertThat(hanako.call(() -> links.make(filing, " ", "")))
                .isInstanceOf(MakeLinkResult.Unnamed.class);
    }

    @Test
    void isGoodForAsManyDaysAsTheCityHasSet() {
        made("物部　太郎");

        var link = hanako.call(() -> links.of(filing)).getFirst();
        int days = hanako.call(() -> terms.today(SettingKey.EMPLOYER_LINK_DAYS));

        assertThat(Duration.between(link.madeAt(), link.expiresAt()))
                .isEqualTo(Duration.ofDays(days));
    }

    @Test
    void isMadeByNobodyElse() {
        var stranger = residents.signIn(TestCities.IN_KONAN);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> stranger.run(() -> links.make(filing, "だれか", "")));
    }

    private String made(String worker) {
        return hanako.call(() -> links.make(filing, worker, "役場"))
                        instanceof MakeLinkResult.Made(var token)
                ? token
                : "";
    }

    private void assertNothing(String token) {
        assertThat(EMPLOYER.call(() -> certificates.open(token))).isEmpty();
        assertThat(EMPLOYER.call(() -> certificates.handIn(token, WHOLE)))
                .isInstanceOf(CertificateResult.Gone.class);
    }

    private List<AttachmentInfo> came() {
        return hanako.call(() -> documents.of(filing)).later().stream()
                .map(DocumentsData.Later::file)
                .toList();
    }

    private List<State> states() {
        return hanako.call(() -> links.of(filing)).stream().map(EmployerLink::state).toList();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            var results = new java.util.ArrayList<T>();
            for (var each : pool.invokeAll(Collections.nCopies(times, work))) {
                results.add(each.get());
            }
            return results;
        }
    }
}
