package jp.monobe.registry;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.registry.model.RegisteredAddress;
import jp.monobe.registry.model.ResidentStatus;

/**
 * Whom a bill goes to, or for whom the service was (納入義務者・利用者), as far as a letter needs it.
 *
 * @param isDead her heirs owe it now
 * @param underProtection 支援措置: her address is shown to nobody who does not need it
 */
public record Payer(
        UUID personId,
        String addresseeNo,
        String name,
        LocalDate birthDate,
        RegisteredAddress address,
        boolean isResident,
        boolean isDead,
        boolean underProtection) {

    static Payer of(PersonRecord person) {
        return new Payer(
                person.personId(),
                person.addresseeNo(),
                person.name(),
                person.birthDate(),
                person.address(),
                person.isResident(),
                person.status() == ResidentStatus.DEAD,
                person.underProtection());
    }
}
