package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.catalogue.Provenance.Confidence;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.internal.ListRows;
import jp.monobe.publishing.model.Due;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The entries of a city or the national ones, as lists (掲載項目の一覧). */
@org.springframework.stereotype.Service
public class CatalogueList {

    private final ListRows rows;
    private final References references;
    private final Settings settings;
    private final Clock clock;
    private final int nationalMonths;

    CatalogueList(
            ListRows rows,
            References references,
            Settings settings,
            Clock clock,
            @Value("${monobe.catalogue.check-months:12}") int nationalMonths) {
        this.rows = rows;
        this.references = references;
        this.settings = settings;
        this.clock = clock;
        this.nationalMonths = nationalMonths;
    }

    /** All of them, in the catalogue's order. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public List<CatalogueRow> all() {
        var today = today();
        int months = months(today);
        return rows.on(today).stream().map(row -> row(row, today, months)).toList();
    }

    /** What the office should look at, the most pressing first, then the oldest check. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public List<CatalogueRow> due() {
        return all().stream()
                .filter(row -> row.isShown() && row.due().isPresent())
                .sorted(
                        Comparator.comparing((CatalogueRow row) -> row.due().orElseThrow())
                                .thenComparing(row -> row.checked().orElse(LocalDate.MIN)))
                .toList();
    }

    /** After so many months a check is too old; a dated setting of each city. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public int checkMonths() {
        return months(today());
    }

    /** The national services that are in force, for a city to see what it may add to. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public List<Service> national() {
        return references.national();
    }

    private int months(LocalDate today) {
        return Acting.current().scope() instanceof Scope.City(var code)
                ? settings.of(code).at(SettingKey.CATALOGUE_CHECK_MONTHS, today)
                : nationalMonths;
    }

    private static CatalogueRow row(ListRows.Row row, LocalDate today, int months) {
        var status = Optional.ofNullable(row.status()).map(Status::valueOf);
        var checked = Optional.ofNullable(row.checked()).map(LocalDate::parse);
        return new CatalogueRow(
                row.id(),
                row.shortTitle() == null ? row.title() : row.shortTitle(),
                row.group(),
                status,
                row.shown() != null,
                Optional.ofNullable(row.open()).map(RevisionState.Code::valueOf),
                Optional.ofNullable(row.begins()),
                Optional.ofNullable(row.until()),
                checked,
                checked.map(day -> day.plusMonths(months)),
                status.filter(one -> one != Status.OUTDATED)
                        .flatMap(one -> due(one, row.confidence(), checked, today, months)),
                row.broken(),
                row.hasUpdate());
    }

    private static Optional<Due> due(
            Status status,
            @Nullable String confidence,
            Optional<LocalDate> checked,
            LocalDate today,
            int months) {
        return Due.of(
                status == Status.POSSIBLY_OUTDATED,
                Confidence.LOW.name().equals(confidence),
                checked.orElse(null),
                today,
                months);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
