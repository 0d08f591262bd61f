package jp.monobe.registry;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.Pension;
import jp.monobe.registry.model.RegisteredAddress;
import jp.monobe.registry.model.ResidentStatus;
import jp.monobe.registry.model.Sex;
import jp.monobe.registry.model.Stay;
import org.jspecify.annotations.Nullable;

/**
 * A person (住民記録) as the inner zone's rooms read her on a date. Texts that are not there are empty.
 * Never leaves the inner zone; 個人番号 is not in it.
 *
 * @param addresseeNo 宛名番号, ten digits
 * @param kana empty when {@code kanaStatus} is NONE
 * @param alias 通称
 * @param relationship 続柄 to the head of the household, such as 世帯主, 妻, 子
 * @param status the standing on the date asked for
 * @param income of the year last assessed; null when nothing was assessed
 * @param underProtection 支援措置 in force on the date asked for
 */
public record PersonRecord(
        UUID personId,
        String addresseeNo,
        String name,
        String kana,
        KanaStatus kanaStatus,
        String alias,
        String roman,
        LocalDate birthDate,
        Sex sex,
        String relationship,
        String householdNo,
        RegisteredAddress address,
        Stay stay,
        ResidentStatus status,
        boolean publicServant,
        Pension pension,
        @Nullable Yen income,
        boolean underProtection) {

    public boolean isResident() {
        return status == ResidentStatus.RESIDENT;
    }
}
