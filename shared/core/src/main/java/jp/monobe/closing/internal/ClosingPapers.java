package jp.monobe.closing.internal;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.closing.Closing;
import jp.monobe.closing.Closing.Kind;
import jp.monobe.closing.internal.CitySeals.Seal;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Documents;
import jp.monobe.kernel.Wareki;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.payment.PayIn;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Component;

/** What is kept of a closing: a report to print, and rows for the city's accounting system. */
@Component
public class ClosingPapers {

    /** Spreadsheets of Japan take the file for Shift_JIS without it. */
    private static final String BOM = "\uFEFF";

    private final Settings settings;
    private final StaffNames names;
    private final Documents documents;
    private final CitySeals seals;

    ClosingPapers(Settings settings, StaffNames names, Documents documents, CitySeals seals) {
        this.seals = seals;
        this.settings = settings;
        this.names = names;
        this.documents = documents;
    }

    /** False when there is a key that does not work; where there is none nothing is signed. */
    public boolean canBeSigned() {
        return !(seals.ofCity() instanceof Seal.Broken);
    }

    /**
     * Signed where the city has a key (ADR 55), and kept as it was signed.
     *
     * @param payIns of those days
     */
    public byte[] pdf(Closing closing, List<PayIn> payIns) {
        return switch (seals.ofCity()) {
            case Seal.Ready(var key) ->
                    Documents.sign(
                            drawn(closing, payIns, key.name()),
                            key,
                            ClosingWords.of("closing.title." + closing.kind()),
                            closing.closedAt());
            case Seal.None _, Seal.Broken _ ->
                    drawn(closing, payIns, ClosingWords.of("closing.unsigned"));
        };
    }

    private byte[] drawn(Closing closing, List<PayIn> payIns, String signer) {
        var city = settings.of(Acting.city());
        var on = closing.last();
        var report =
                new ClosingReport(
                        closing,
                        payIns,
                        city.at(SettingKey.OFFICE, on).city(),
                        nameOf(closing.closedBy()),
                        signer);
        return documents.draw(
                report.compose(
                        new DocumentSpec.Options(
                                city.at(SettingKey.DEMO, on), closing.closedAt())));
    }

    private String nameOf(UUID staff) {
        Map<UUID, String> found = names.nameOf(List.of(staff));
        return found.getOrDefault(staff, "");
    }

    /** UTF-8, one row for what was booked alike; accounts by their names in Japanese. */
    public byte[] csv(Closing closing) {
        var text = new StringBuilder(BOM).append(ClosingWords.of("closing.csv")).append("\r\n");
        for (var sum : closing.books().sums()) {
            text.append(
                            String.join(
                                    ",",
                                    closing.first().toString(),
                                    closing.last().toString(),
                                    String.valueOf(sum.year().year()),
                                    quoted(sum.item()),
                                    sum.channel() == null
                                            ? ""
                                            : ClosingWords.of("closing.channel." + sum.channel()),
                                    ClosingWords.of("closing.account." + sum.debit()),
                                    ClosingWords.of("closing.account." + sum.credit()),
                                    String.valueOf(sum.count()),
                                    String.valueOf(sum.amount())))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String period(Closing closing) {
        return closing.kind() == Kind.DAY
                ? Wareki.date(closing.first())
                : Wareki.month(YearMonth.from(closing.first()));
    }

    static String moment(Closing closing) {
        var at = closing.closedAt().atZone(JAPAN);
        return ClosingWords.of(
                "closing.at",
                Wareki.date(at.toLocalDate()),
                "%d:%02d".formatted(at.getHour(), at.getMinute()));
    }
}
