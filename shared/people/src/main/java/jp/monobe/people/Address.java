package jp.monobe.people;

/**
 * An address (住所) below the municipality.
 *
 * @param postalCode seven digits
 * @param town 町字, {@code 大埇甲}; for a person OUTSIDE it begins with prefecture and municipality
 * @param block 番地, {@code 1234番地5}
 * @param building 方書; may be empty
 */
public record Address(String postalCode, String town, String block, String building) {

    /** One line as on a card, {@code 高知県南国市大埇甲1234番地5}; nothing before for an OUTSIDE person. */
    public String line(String municipality) {
        return municipality + town + block + building;
    }
}
