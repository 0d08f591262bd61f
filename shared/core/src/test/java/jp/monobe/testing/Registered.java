package jp.monobe.testing;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.Pension;
import jp.monobe.registry.model.RegisteredAddress;
import jp.monobe.registry.model.ResidentStatus;
import jp.monobe.registry.model.Sex;
import jp.monobe.registry.model.Stay;
import org.jspecify.annotations.Nullable;

/** A person as the registry has her: {@code person("物部　花子", "1990-05-05").earning(3_000_000)}. */
public final class Registered {

    private final String name;
    private final LocalDate birthDate;
    private String kana = "モノベ　ハナコ";
    private String household = "0000000001";
    private String block = "2301番地";
    private ResidentStatus status = ResidentStatus.RESIDENT;
    private boolean publicServant;
    private Pension pension = Pension.EMPLOYEE;
    private @Nullable Yen income;
    private boolean underProtection;

    private Registered(String name, LocalDate birthDate) {
        this.name = name;
        this.birthDate = birthDate;
    }

    public static Registered person(String name, String birthDate) {
        return new Registered(name, LocalDate.parse(birthDate));
    }

    public Registered read(String reading) {
        kana = reading;
        return this;
    }

    public Registered in(String householdNo, String atBlock) {
        household = householdNo;
        block = atBlock;
        return this;
    }

    public Registered movedOut() {
        status = ResidentStatus.MOVED_OUT;
        return this;
    }

    public Registered publicServant() {
        publicServant = true;
        return this;
    }

    public Registered paying(Pension other) {
        pension = other;
        return this;
    }

    public Registered earning(long yen) {
        income = Yen.of(yen);
        return this;
    }

    public Registered underProtection() {
        underProtection = true;
        return this;
    }

    public PersonRecord build() {
        var since = LocalDate.of(2020, 4, 1);
        return new PersonRecord(
                UUID.randomUUID(),
                "0000000001",
                name,
                kana,
                KanaStatus.OFFICIAL,
                "",
                "",
                birthDate,
                Sex.F,
                "世帯主",
                household,
                new RegisteredAddress("7838501", "大埇甲", block, ""),
                new Stay(since, "", null, status, null),
                status,
                publicServant,
                pension,
                income,
                underProtection);
    }
}
