package jp.monobe.people;

import java.time.LocalDate;

/**
 * A made-up person. The 個人番号 has a valid check digit and comes from a generator of numbers: it
 * belongs to nobody we know of, and must never be sent outside.
 *
 * @param addresseeNo 宛名番号, ten digits, unique in the city
 * @param householdNo 世帯番号; empty for a person OUTSIDE
 * @param relationship 続柄 as on the 住民票; empty for a person OUTSIDE
 * @param nationality ISO 3166, two letters
 * @param myNumber 個人番号, twelve digits, made up
 * @param certificateSerial hexadecimal serial of the valid signing certificate; empty if none
 */
public record Person(
        String addresseeNo,
        String householdNo,
        String relationship,
        Names names,
        LocalDate birthDate,
        Sex sex,
        String nationality,
        Address address,
        Stay stay,
        String myNumber,
        String certificateSerial,
        Livelihood livelihood) {

    public String name() {
        return names.name();
    }

    public boolean isResident() {
        return stay.status() == Status.RESIDENT;
    }
}
