package jp.monobe.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import jp.monobe.procedure.catalogue.Catalogue;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.finder.FinderDefinitions;
import jp.monobe.procedure.internal.FinderReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads what the guided finder is shipped with: {@code finder/questions.yaml}, {@code
 * finder/national.yaml} and one file a city.
 */
public final class ShippedFinder {

    private static final String FOLDER = "finder/";

    private ShippedFinder() {}

    /**
     * Those on the classpath, held against the catalogue shipped with them.
     *
     * @throws jp.monobe.procedure.InvalidDefinition when one is wrong, with file, line and reason
     */
    public static FinderDefinitions load(Catalogue catalogue) {
        var reader =
                new FinderReader(
                        FOLDER + "questions.yaml",
                        text(file(FOLDER + "questions.yaml")),
                        services(catalogue));
        reader.read(FOLDER + "national.yaml", text(file(FOLDER + "national.yaml")));
        for (var city : cities()) {
            reader.read(FOLDER + city.getFilename(), text(city));
        }
        return reader.definitions();
    }

    private static Map<String, Service> services(Catalogue catalogue) {
        var all = new HashMap<String, Service>();
        catalogue.national().forAll().services().forEach(it -> all.put(it.id(), it));
        catalogue.cities().stream()
                .flatMap(city -> catalogue.forCity(city.municipality()).services().stream())
                .forEach(it -> all.put(it.id(), it));
        return all;
    }

    private static Resource file(String name) {
        return new PathMatchingResourcePatternResolver().getResource("classpath:" + name);
    }

    private static Iterable<Resource> cities() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:" + FOLDER + "??????.yaml"))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
