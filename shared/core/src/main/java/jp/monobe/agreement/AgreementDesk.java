package jp.monobe.agreement;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.agreement.internal.AgreementRows;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.ElQr;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.staff.Permission;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Service;

/** What is agreed, what is planned, and how it came to be so (収納の委託の一覧). */
@Service
public class AgreementDesk {

    private static final int ROWS = 20;

    private final AgreementRows rows;
    private final Settings settings;
    private final StaffNames names;
    private final Clock clock;

    AgreementDesk(AgreementRows rows, Settings settings, StaffNames names, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.names = names;
        this.clock = clock;
    }

    /** As it is on a day. */
    public record Agreed(
            Agents agents,
            Channels channels,
            List<Billing.Fee> fees,
            Optional<ElQr> elQr,
            int linkDays) {
        public Agreed {
            fees = List.copyOf(fees);
        }
    }

    /**
     * Changes, those that wait first, then the newest.
     *
     * @param names of who had a hand in them
     */
    public record History(List<Change> changes, Map<UUID, String> names, boolean more) {
        public History {
            changes = List.copyOf(changes);
            names = Map.copyOf(names);
        }
    }

    @Guarded(by = STAFF, permission = Permission.AGREEMENT_READ)
    public Agreed today() {
        return on(LocalDate.now(clock));
    }

    /** As it will be on a day, or was. */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_READ)
    public Agreed on(LocalDate day) {
        var city = settings.of(Acting.city());
        return new Agreed(
                city.find(SettingKey.AGENTS, day).orElseGet(() -> new Agents(List.of())),
                city.find(SettingKey.CHANNELS, day).orElseGet(() -> new Channels(false, List.of())),
                city.find(SettingKey.BILLING, day).map(Billing::fees).orElse(List.of()),
                city.find(SettingKey.EL_QR, day).filter(ElQr::isOn),
                city.find(SettingKey.PAY_LINK_DAYS, day).orElse(0));
    }

    /** Approved, and not in force yet; the first to come first. */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_READ)
    public List<Change> planned() {
        return rows.planned(LocalDate.now(clock));
    }

    /**
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_READ)
    public History history(int page) {
        var found = rows.page(ROWS + 1, Math.multiplyExact(page, ROWS));
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        return new History(
                shown,
                names.nameOf(shown.stream().flatMap(Change::people).distinct().toList()),
                found.size() > ROWS);
    }

    /** Empty when there is none. */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_READ)
    public Optional<Change> find(UUID id) {
        return rows.find(id);
    }
}
