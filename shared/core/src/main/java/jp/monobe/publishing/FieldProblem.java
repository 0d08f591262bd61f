package jp.monobe.publishing;

import java.util.List;

/**
 * Why a text cannot be published as it is (直すところ).
 *
 * @param key of the sentence, {@code office.entry.problem.<key>}
 * @param arguments what it names
 */
public record FieldProblem(EntryField field, String key, List<String> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    static FieldProblem of(EntryField field, String key, String... arguments) {
        return new FieldProblem(field, key, List.of(arguments));
    }
}
