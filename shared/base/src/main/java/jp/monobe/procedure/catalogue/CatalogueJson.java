package jp.monobe.procedure.catalogue;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue as JSON, the form in which a revision is published and read again. */
public final class CatalogueJson {

    private static final JsonMapper JSON = CatalogueFormat.json();

    private CatalogueJson() {}

    public static String write(Catalogue catalogue) {
        return JSON.writeValueAsString(catalogue);
    }

    /** Reads what {@link #write} wrote; throws {@link InvalidCatalogue} on anything else. */
    public static Catalogue read(String json) {
        try {
            return JSON.readValue(json, Catalogue.class);
        } catch (JacksonException unreadable) {
            throw new InvalidCatalogue(
                    "Published catalogue: " + unreadable.getMessage(), unreadable);
        }
    }
}
