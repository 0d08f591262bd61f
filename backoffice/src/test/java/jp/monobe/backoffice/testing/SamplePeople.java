package jp.monobe.backoffice.testing;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.Pension;
import jp.monobe.registry.model.RegisteredAddress;
import jp.monobe.registry.model.ResidentStatus;
import jp.monobe.registry.model.Sex;
import jp.monobe.registry.model.Stay;

/** People of a registry, all fictitious. */
public final class SamplePeople {

    private SamplePeople() {}

    /** 高橋 優子, whom 支援措置 protects. */
    public static PersonRecord underProtection(UUID id) {
        return new PersonRecord(
                id,
                "0000000001",
                "高橋　優子",
                "タカハシ　ユウコ",
                KanaStatus.OFFICIAL,
                "",
                "",
                LocalDate.of(1990, 5, 5),
                Sex.F,
                "世帯主",
                "1",
                new RegisteredAddress("7838501", "大埇甲", "2301番地", ""),
                new Stay(LocalDate.of(2020, 1, 1), "", null, ResidentStatus.RESIDENT, null),
                ResidentStatus.RESIDENT,
                false,
                Pension.NATIONAL,
                null,
                true);
    }
}
