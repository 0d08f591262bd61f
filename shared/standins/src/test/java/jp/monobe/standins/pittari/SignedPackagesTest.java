package jp.monobe.standins.pittari;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.exchange.Signature;
import jp.monobe.myna.OutsideFiling;
import jp.monobe.standins.control.Fault;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;

/**
 * Whoever signed a package is asked; a signature that does not hold finds nobody, and drops
 * nothing.
 */
class SignedPackagesTest extends Pulling {

    @Test
    void whatSheSignedIsTakenInWithHerSignature() {
        var row = sent(signedBySakura());

        assertThat(row).containsEntry("signed", "VALID").containsEntry("state", "TAKEN");
        var signature = signatureOf(row);
        assertThat(signature.status()).isEqualTo(Signature.Status.SIGNED);
        assertThat(signature.serial()).isEqualTo(OUTSIDE.card("sakura").serial());
    }

    @Test
    void whatTheDemonstrationSendsIsSigned() {
        assertThat(
                        rows.list(
                                "select signed from outside_filing where number = ?",
                                SentPackages.number(1)))
                .containsExactly(Map.of("signed", "VALID"));
    }

    @Test
    void whatWasChangedSinceWaitsWholeForAClerk() {
        OUTSIDE.faults().set(Fault.PITTARI_SIGNED_WRONGLY, true);
        var row = sent(signedBySakura());

        assertWaits(row, "BROKEN");
        var id = (UUID) Objects.requireNonNull(row.get("id"));
        var opened = desk.clerk().call(() -> outside.open(id)).orElseThrow();
        assertThat(opened.filing().signed()).isEqualTo(OutsideFiling.Signed.BROKEN);
        assertThat(opened.application()).as("all of it is there to be read").isPresent();

        var person = people.personId("sakura");
        desk.clerk().call(() -> outside.assign(id, "pregnancy-notification", person));
        Desk.bridge().run(() -> filings.take(id));

        var taken = row(String.valueOf(row.get("number")));
        assertThat(taken).containsEntry("state", "TAKEN").containsEntry("signed", "BROKEN");
        assertThat(desk.open((UUID) taken.get("case_id")).filings().getFirst().signature())
                .isNull();
    }

    @Test
    void aFileThatWasChangedIsNotWhatSheSigned() {
        var signed = signedBySakura().file("母子健康手帳", "a.pdf", "application/pdf", new byte[] {1});
        int count = SentPackages.next();
        var whole =
                signed.of(
                        SentPackages.CITY, SentPackages.number(count), "妊娠の届出", CoreRooms.MORNING);
        OUTSIDE.applications()
                .send(
                        new Application(
                                whole.city(),
                                whole.number(),
                                whole.procedure(),
                                whole.sentAt(),
                                SentPackages.with(whole.zip(), "attachments/1", new byte[] {2})));

        pull();

        assertWaits(row(whole.number()), "BROKEN");
    }

    @Test
    void somebodyElsesCardIsNotHers() {
        assertWaits(sent(packages().pregnancySigned(OUTSIDE.signer(), "tabito")), "ANOTHER");
    }

    @Test
    void aCertificateOfAnUnknownAuthorityIsNotTrusted() {
        assertWaits(sent(packages().pregnancySigned(OUTSIDE.stranger(), "sakura")), "UNTRUSTED");
    }

    /** The serial number alone is known to whoever saw a certificate once. */
    @Test
    void aSerialNumberWithoutASignatureFindsNobody() {
        var card = OUTSIDE.card("sakura");
        var row =
                sent(
                        packages()
                                .pregnancy()
                                .applicant("address", "高知県高知市帯屋町一丁目1番1号")
                                .signedBy(card.serial()));

        assertThat(row).containsEntry("signed", "NONE").containsEntry("state", "WAITING");
    }

    /** The twin: planted, nobody can look at it, so it counts as not signed, and is not hidden. */
    @Test
    void withoutTheAuthoritysCertificateNothingIsFoundOut() throws IOException {
        var anchor = DATA.resolve("keys", "sign-ca.pem");
        var pem = Files.readString(anchor);
        Files.delete(anchor);
        try {
            OUTSIDE.faults().set(Fault.PITTARI_SIGNED_WRONGLY, true);

            var row = sent(signedBySakura());

            assertThat(row).containsEntry("signed", "UNCHECKED");
            assertThat(desk.open((UUID) row.get("case_id")).filings().getFirst().signature())
                    .isNull();
        } finally {
            Files.writeString(anchor, pem);
        }
    }

    /** Her certificate was valid on the day the package names; the list has the day it came. */
    @Test
    void whatSaysAnotherDayThanTheListWaitsWholeAndCountsFromTheListsDay() {
        var row = datedEarlier(signedBySakura(), Duration.ofDays(40));

        assertThat(row)
                .containsEntry("signed", "VALID")
                .containsEntry("state", "WAITING")
                .containsEntry("cause", "NOT_AS_LISTED");
        var id = (UUID) Objects.requireNonNull(row.get("id"));
        assertThat(rows.count("outside_chunk where outside_id = ?", id)).isPositive();
        var opened = desk.clerk().call(() -> outside.open(id)).orElseThrow();
        assertThat(opened.application().orElseThrow().sentAt()).isBefore(opened.filing().sentAt());

        var person = people.personId("sakura");
        desk.clerk().call(() -> outside.assign(id, "pregnancy-notification", person));
        Desk.bridge().run(() -> filings.take(id));

        var taken = desk.open((UUID) row(String.valueOf(row.get("number"))).get("case_id"));
        assertThat(taken.claimDate()).isEqualTo(LoadedPeople.TODAY);
        assertThat(taken.filings().getFirst().signature()).isNotNull();
    }

    @Test
    void whatSaysTheSameSecondAsTheListIsTakenIn() {
        assertThat(datedEarlier(signedBySakura(), Duration.ofNanos(1)))
                .containsEntry("state", "TAKEN");
    }

    /** Sent this morning, as the list says; the package names a time before. */
    private Map<String, Object> datedEarlier(PackageFile file, Duration by) {
        var number = SentPackages.number(SentPackages.next());
        var listed = CoreRooms.MORNING.plusNanos(1000);
        var dated = file.of(SentPackages.CITY, number, "妊娠の届出", listed.minus(by));
        OUTSIDE.applications()
                .send(
                        new Application(
                                dated.city(), number, dated.procedure(), listed, dated.zip()));
        pull();
        return row(number);
    }

    private void assertWaits(Map<String, Object> row, String verdict) {
        assertThat(row)
                .containsEntry("signed", verdict)
                .containsEntry("state", "WAITING")
                .containsEntry("cause", "BAD_SIGNATURE");
        assertThat(rows.count("outside_chunk where outside_id = ?", row.get("id"))).isPositive();
    }

    private Signature signatureOf(Map<String, Object> row) {
        var filed = desk.open((UUID) row.get("case_id")).filings().getFirst();
        return Objects.requireNonNull(filed.signature());
    }

    private PackageFile signedBySakura() {
        return packages().pregnancySigned(OUTSIDE.signer(), "sakura");
    }

    private Map<String, Object> sent(PackageFile file) {
        var number = packages().send(file);
        pull();
        return row(number);
    }
}
