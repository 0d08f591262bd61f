package jp.monobe.procedure.catalogue;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parts of the catalogue as JSON, the form in which a revision is published and read again.
 * What is read throws {@link InvalidCatalogue} if it is anything else than what was written.
 */
public final class CatalogueJson {

    private static final JsonMapper JSON = CatalogueFormat.json();

    private CatalogueJson() {}

    public static String write(NationalServices national) {
        return JSON.writeValueAsString(national);
    }

    public static String write(CityServices city) {
        return JSON.writeValueAsString(city);
    }

    public static String write(Words words) {
        return JSON.writeValueAsString(words);
    }

    /** One entry, as its editors keep it. */
    public static String write(Service service) {
        return JSON.writeValueAsString(service);
    }

    public static Service readService(String json) {
        return read(json, Service.class);
    }

    public static NationalServices readNational(String json) {
        return read(json, NationalServices.class);
    }

    public static CityServices readCity(String json) {
        return read(json, CityServices.class);
    }

    public static Words readWords(String json) {
        return read(json, Words.class);
    }

    private static <T> T read(String json, Class<T> part) {
        try {
            return JSON.readValue(json, part);
        } catch (JacksonException unreadable) {
            throw new InvalidCatalogue(
                    "Published " + part.getSimpleName() + ": " + unreadable.getMessage(),
                    unreadable);
        }
    }
}
