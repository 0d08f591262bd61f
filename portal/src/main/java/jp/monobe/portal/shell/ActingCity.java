package jp.monobe.portal.shell;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.kernel.OpenDays;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.municipality.ProcessingDays;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import org.springframework.stereotype.Component;

/** The city in whose scope this request runs (いまの市), as pages ask it. */
@Component
public class ActingCity {

    private final Tenants tenants;
    private final Settings settings;
    private final Clock clock;

    ActingCity(Tenants tenants, Settings settings, Clock clock) {
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    public String name() {
        return tenants.withCode(Acting.city()).orElseThrow().name();
    }

    /** Where its public pages are. */
    public String home() {
        return "/" + tenants.withCode(Acting.city()).orElseThrow().slug();
    }

    /** The day of business. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Office office() {
        return at(SettingKey.OFFICE);
    }

    /** The section to which this procedure comes; else the office (担当課). */
    public Office office(String procedure) {
        var office = office();
        return settings.of(Acting.city())
                .find(SettingKey.DESKS, today())
                .flatMap(desks -> desks.of(procedure))
                .map(desk ->
                        new Office(
                                office.city(),
                                desk.division(),
                                desk.phone(),
                                office.hours(),
                                office.postalCode(),
                                office.address()))
                .orElse(office);
    }

    public boolean isDemo() {
        return at(SettingKey.DEMO);
    }

    /** Whether payments are tried out and no money moves (テスト, ADR 58). */
    public boolean isPaymentTest() {
        return settings.of(Acting.city())
                .find(SettingKey.CHANNELS, today())
                .filter(Channels::test)
                .isPresent();
    }

    /** What the city takes online today. */
    public List<OnlineProcedures.Entry> online() {
        return settings.of(Acting.city())
                .find(SettingKey.ONLINE, today())
                .map(OnlineProcedures::procedures)
                .orElse(List.of());
    }

    /** Whether this procedure's document is to be signed (amendment 8). */
    public boolean isToBeSigned(String procedure) {
        return online().stream()
                .anyMatch(entry ->
                        entry.procedure().equals(procedure) && entry.signature() == Signature.SIGN);
    }

    /** 標準処理期間 of a filing of this procedure received on that day. */
    public int processingDays(String procedure, LocalDate received) {
        return ProcessingDays.of(settings.of(Acting.city()), procedure, received);
    }

    public OpenDays openDays() {
        return settings.openDays(Acting.city());
    }

    /** The day in Japan on which this was. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(JAPAN).toLocalDate();
    }

    private <T> T at(SettingKey<T> key) {
        return settings.of(Acting.city()).at(key, today());
    }
}
