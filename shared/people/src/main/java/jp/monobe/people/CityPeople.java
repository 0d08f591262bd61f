package jp.monobe.people;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.people.internal.CityMaker;

/**
 * The made-up people of one city as of a day. The same code, seed and day give the same people, on
 * any machine.
 */
public record CityPeople(
        MunicipalityCode code,
        List<Person> persons,
        List<Relation> relations,
        List<Protection> protections,
        List<Recipient> recipients,
        List<StaffMember> staff,
        List<CastMember> cast) {

    public static CityPeople generate(MunicipalityCode code, long seed, LocalDate asOf) {
        return CityMaker.make(code, seed, asOf);
    }
}
