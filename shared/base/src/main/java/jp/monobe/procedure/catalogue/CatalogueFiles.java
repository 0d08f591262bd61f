package jp.monobe.procedure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The catalogue as shipped (YAML under {@code catalogue/}): the national file, one file per city,
 * the life events. Loading checks all of it; the first use of a bad file stops the start.
 */
public final class CatalogueFiles {

    private static final YAMLMapper YAML = CatalogueFormat.yaml();

    private record NationalFile(LocalDate compiled, List<Service> services) {}

    private record LifeEventFile(List<LifeEvent> lifeEvents, List<String> main) {}

    private CatalogueFiles() {}

    /** Throws {@link InvalidCatalogue}, naming file and line of everything that is wrong. */
    public static Catalogue load() {
        return load("catalogue/");
    }

    static Catalogue load(String folder) {
        var texts = new ArrayList<FileText>();
        var events = read(text(folder + "life-events.yaml", texts), LifeEventFile.class);
        var national = read(text(folder + "national.yaml", texts), NationalFile.class);
        var cities =
                cityFiles(folder).stream()
                        .map(file -> read(text(folder + file, texts), CityServices.class))
                        .toList();
        var catalogue =
                new Catalogue(
                        new NationalServices(
                                national.compiled,
                                events.lifeEvents,
                                events.main,
                                national.services),
                        cities);
        var problems = new CatalogueCheck(catalogue, texts).problems();
        if (!problems.isEmpty()) {
            throw new InvalidCatalogue(String.join("\n", problems));
        }
        return catalogue;
    }

    /** The general words of the field ({@code catalogue/words.yaml}). */
    public static Words loadWords() {
        return read(text("catalogue/words.yaml", new ArrayList<>()), Words.class);
    }

    private static <T> T read(FileText file, Class<T> type) {
        try {
            return YAML.readValue(file.content(), type);
        } catch (JacksonException bad) {
            throw new InvalidCatalogue(place(file, bad) + ": " + bad.getOriginalMessage(), bad);
        }
    }

    /** Jackson reports an unknown name where its entry ends; the name itself stands before. */
    private static String place(FileText file, JacksonException bad) {
        int line = bad.getLocation() == null ? 1 : bad.getLocation().getLineNr();
        return bad instanceof PropertyBindingException unknown
                ? file.placeBefore(line, unknown.getPropertyName() + ":")
                : file.name() + ":" + line;
    }

    private static FileText text(String name, List<FileText> texts) {
        try (var stream = CatalogueFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new InvalidCatalogue(name + ": missing");
            }
            var bytes = stream.readAllBytes();
            texts.add(new FileText(name, new String(bytes, StandardCharsets.UTF_8)));
            return texts.getLast();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cityFiles(String folder) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + folder + "??????.yaml");
            return Arrays.stream(found)
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
