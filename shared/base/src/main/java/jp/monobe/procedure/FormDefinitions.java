package jp.monobe.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.internal.FormReader;
import jp.monobe.procedure.model.FormRevision;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All form definitions (様式) shipped with the product, read once at start; immutable. A published
 * revision never changes: what is new is a new file.
 */
public final class FormDefinitions {

    private static final String FILES = "classpath*:procedures/*/*.yaml";

    private final List<FormRevision> revisions;

    public FormDefinitions(Collection<FormRevision> revisions) {
        this.revisions =
                revisions.stream().sorted(Comparator.comparing(FormRevision::revision)).toList();
    }

    /**
     * Those on the classpath.
     *
     * @throws InvalidDefinition when one is wrong, with file, line and reason
     */
    public static FormDefinitions shipped() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return new FormDefinitions(Arrays.stream(files).map(FormDefinitions::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormRevision read(Resource file) {
        try {
            var url = file.getURL().toString();
            var name = url.substring(url.lastIndexOf("procedures/"));
            return FormReader.read(name, file.getContentAsString(StandardCharsets.UTF_8));
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

    public List<FormRevision> all() {
        return revisions;
    }
}
