package jp.monobe.registry.model;

/**
 * An address (住所) below the municipality; for a person OUTSIDE {@code town} begins with prefecture
 * and municipality.
 *
 * @param postalCode seven digits; may be empty
 * @param town 町字, such as 大埇甲
 * @param block 番地, such as 1234番地5
 * @param building 方書; may be empty
 */
public record RegisteredAddress(String postalCode, String town, String block, String building) {

    /** Below the municipality, as on a 住民票. */
    public String line() {
        return building.isEmpty() ? town + block : town + block + "\u3000" + building;
    }
}
