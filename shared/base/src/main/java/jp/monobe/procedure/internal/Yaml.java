package jp.monobe.procedure.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.InvalidDefinition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a YAML file that knows where it stands, so that a complaint can name the line. */
record Yaml(String file, Node node) {

    static Yaml parse(String file, String text) {
        var settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(root -> new Yaml(file, root))
                    .orElseThrow(() -> new InvalidDefinition(file, 1, "Empty file"));
        } catch (MarkedYamlEngineException e) {
            throw new InvalidDefinition(file, line(e.getProblemMark()), e.getProblem());
        } catch (YamlEngineException e) {
            throw new InvalidDefinition(file, 1, "No YAML: " + e.getMessage());
        }
    }

    InvalidDefinition error(String reason) {
        return new InvalidDefinition(file, line(node.getStartMark()), reason);
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The text as written, never empty. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw error("A text is expected here");
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException _) {
            throw error("A day such as 2027-03-31 is expected here");
        }
    }

    /** At least one value. */
    List<Yaml> items() {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream().map(item -> new Yaml(file, item)).toList();
        }
        throw error("A list with at least one entry is expected here");
    }

    Section section() {
        if (node instanceof MappingNode mapping) {
            return new Section(this, mapping);
        }
        throw error("Properties are expected here");
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(it -> it.getLine() + 1).orElse(1);
    }
}
