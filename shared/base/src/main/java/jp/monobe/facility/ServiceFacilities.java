package jp.monobe.facility;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which facilities the reader of a service may look for next (サービスと施設のつながり), as the query of the
 * list of facilities; data in {@code facilities/services.properties}, by national service.
 */
public final class ServiceFacilities {

    private static final Properties QUERIES = load();

    private ServiceFacilities() {}

    /**
     * @param id of the service
     * @param national ids of the national services it is the city's version of
     */
    public static Optional<String> queryOf(String id, List<String> national) {
        return Stream.concat(Stream.of(id), national.stream())
                .flatMap(each -> Stream.ofNullable(QUERIES.getProperty(each)))
                .findFirst();
    }

    /** The services of which something is said. */
    public static Set<String> services() {
        return QUERIES.stringPropertyNames();
    }

    private static Properties load() {
        var queries = new Properties();
        var file = ServiceFacilities.class.getResourceAsStream("/facilities/services.properties");
        try (var reader =
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            queries.load(reader);
            return queries;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
