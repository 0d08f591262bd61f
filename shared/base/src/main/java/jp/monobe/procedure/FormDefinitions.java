package jp.monobe.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.monobe.procedure.internal.FormReader;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Part;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All form definitions (様式) shipped with the product, read once at start; immutable. A published
 * revision never changes: what is new is a new file.
 */
public final class FormDefinitions {

    private static final String FILES = "classpath*:procedures/*/*.yaml";
    private static final String BLOCKS = "classpath*:procedures/*.yaml";

    private final List<FormRevision> revisions;

    public FormDefinitions(Collection<FormRevision> revisions) {
        this.revisions =
                revisions.stream().sorted(Comparator.comparing(FormRevision::revision)).toList();
    }

    /**
     * Those on the classpath; what stands directly under {@code procedures/} are steps that forms
     * share.
     *
     * @throws InvalidDefinition when one is wrong, with file, line and reason
     */
    public static FormDefinitions shipped() {
        var blocks = texts(BLOCKS);
        var files = texts(FILES);
        var forms = new ArrayList<FormRevision>();
        files.forEach((file, text) -> {
            if (!FormReader.isBundle(file, text)) {
                forms.add(FormReader.read(file, text, blocks));
            }
        });
        var plain = List.copyOf(forms);
        files.forEach((file, text) -> {
            if (FormReader.isBundle(file, text)) {
                forms.add(FormReader.readBundle(file, text, blocks, plain));
            }
        });
        return new FormDefinitions(forms).checked();
    }

    private static Map<String, String> texts(String pattern) {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var url = file.getURL().toString();
                texts.put(
                        url.substring(url.lastIndexOf("procedures/")),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The revision under which a new draft is begun. */
    public Optional<FormRevision> current(String procedure) {
        return revisions.reversed().stream()
                .filter(form -> form.procedure().equals(procedure))
                .findFirst();
    }

    /** The revision a draft or filing was begun under. */
    public Optional<FormRevision> find(String procedure, String revision) {
        return revisions.stream()
                .filter(form -> form.procedure().equals(procedure))
                .filter(form -> form.revision().equals(revision))
                .findFirst();
    }

    /**
     * The last day on which a draft under this revision is handed in as it is; of a bundle the
     * first of its parts' too. Empty while nothing newer sets one.
     */
    public Optional<LocalDate> lastDayOf(FormRevision form) {
        return Stream.concat(Stream.of(form), form.parts().stream().map(Part::form))
                .flatMap(each -> next(each).flatMap(FormRevision::earlierUntil).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<FormRevision> next(FormRevision form) {
        return revisions.stream()
                .filter(each -> each.procedure().equals(form.procedure()))
                .filter(each -> each.revision().compareTo(form.revision()) > 0)
                .findFirst();
    }

    /** What ends earlier ones has one before it. */
    private FormDefinitions checked() {
        for (var form : revisions) {
            if (form.earlierUntil().isPresent()
                    && revisions.stream()
                            .noneMatch(each -> next(each).filter(form::equals).isPresent())) {
                throw new InvalidDefinition(
                        "procedures/" + form.procedure() + "/" + form.revision() + ".yaml",
                        1,
                        "earlier-until, but there is no earlier revision");
            }
        }
        return this;
    }

    public List<FormRevision> all() {
        return revisions;
    }
}
