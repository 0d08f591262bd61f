package jp.monobe.standins.pittari;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.monobe.standins.pittari.Application.Status;
import jp.monobe.standins.signing.SignTransaction;
import jp.monobe.standins.signing.SigningCards;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;

/** Packages that somebody sends in ぴったりサービス, each with a number of its own. */
record SentPackages(Outside outside, LoadedPeople people) {

    static final String CITY = "392049";
    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    static int next() {
        return COUNT.incrementAndGet();
    }

    PackageFile pregnancy() {
        var kaede = people.verified("sakura");
        return new PackageFile()
                .applicant("name", kaede.name())
                .applicant("kana", "オカバヤシ　サクラ")
                .applicant("birthDate", kaede.birthDate().toString())
                .applicant("address", kaede.address())
                .item("電話番号", "088-555-0199")
                .item("妊娠週数", "11")
                .item("分娩予定日", LocalDate.of(2027, 6, 1).toString())
                .item("胎児の数", "1")
                .item("医師等の診断", "いいえ")
                .item("性病に関する健康診断", "受けた")
                .item("結核に関する健康診断", "まだ受けていない");
    }

    String send(PackageFile file) {
        return send(file, "妊娠の届出");
    }

    String send(PackageFile file, String procedure) {
        int count = next();
        var number = number(count);
        var at = CoreRooms.MORNING.minus(Duration.ofHours(1)).plusSeconds(count);
        outside.applications().send(file.of(CITY, number, procedure, at));
        return number;
    }

    /** One whose enclosed file is not there, or would fill the disk. */
    String broken(String how) {
        var bytes = how.equals("bomb") ? new byte[(int) (21L << 20)] : new byte[] {1};
        int count = next();
        var whole =
                pregnancy()
                        .file("母子健康手帳", "a.pdf", "application/pdf", bytes)
                        .of(CITY, number(count), "妊娠の届出", CoreRooms.MORNING);
        outside.applications()
                .send(
                        how.equals("bomb")
                                ? whole
                                : new Application(
                                        CITY,
                                        whole.number(),
                                        whole.procedure(),
                                        whole.sentAt(),
                                        without(whole.zip(), "attachments/1")));
        return whole.number();
    }

    /** The same with another file at that path. */
    static byte[] with(byte[] zip, String path, byte[] bytes) {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(changed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(path)) {
                    out.write(bytes);
                } else {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    private static byte[] without(byte[] zip, String path) {
        var left = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(left)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(path)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return left.toByteArray();
    }

    /** Signed with somebody's card. */
    PackageFile pregnancySigned(SigningCards signer, String by) {
        var card = outside.card(by);
        return pregnancy()
                .signedBy(card.serial())
                .signed(digest ->
                        signer.sign(card, digest, false)
                                        instanceof SignTransaction.Outcome.Signed it
                                ? it
                                : null);
    }

    static String number(int count) {
        return "%s-20261123-%06d".formatted(CITY, count);
    }

    Status status(String number) {
        return outside.applications().status(number);
    }
}
