package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.ElQr;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.payment.internal.AgentKeys;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;

/** Which agents collect for the city and by which ways (収納の委託), for its administrator. */
@Service
public class AgentAgreements {

    private final AgentKeys keys;
    private final Settings settings;
    private final Clock clock;

    AgentAgreements(AgentKeys keys, Settings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** A file with an agreement's secrets; of it only this is told. */
    public enum KeyFile {
        CARD,
        COLLECTING,
        PAY_LINK
    }

    /**
     * As it is today.
     *
     * @param present which key files lie on this machine; what is in them nobody is shown
     */
    public record Agreed(
            Optional<Agents> agents,
            Optional<Billing> billing,
            Optional<ElQr> elQr,
            int payLinkDays,
            Set<KeyFile> present) {
        public Agreed {
            present = Set.copyOf(present);
        }
    }

    @Guarded(by = STAFF, permission = Permission.STAFF_MANAGE)
    public Agreed today() {
        var on = LocalDate.now(clock);
        var city = settings.of(Acting.city());
        var present = EnumSet.noneOf(KeyFile.class);
        for (var file : KeyFile.values()) {
            if (keys.isThere(file, Acting.city())) {
                present.add(file);
            }
        }
        return new Agreed(
                city.find(SettingKey.AGENTS, on),
                city.find(SettingKey.BILLING, on),
                city.find(SettingKey.EL_QR, on).filter(ElQr::isOn),
                city.find(SettingKey.PAY_LINK_DAYS, on).orElse(0),
                present);
    }
}
