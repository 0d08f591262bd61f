package jp.monobe.myna;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.PeopleGroup;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * Which form outside is which revision here, and which of its items which question: data ({@code
 * forms.csv}, {@code items.csv}), looked over at the start.
 */
@Component
class OutsideForms {

    private static final String PEOPLE = "people:";
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final FormDefinitions definitions;
    private final Map<String, FormRevision> byName = new HashMap<>();
    private final Map<String, Map<String, String>> items = new HashMap<>();

    OutsideForms(FormDefinitions definitions) {
        this.definitions = definitions;
        rows("forms.csv")
                .forEach(row -> {
                    var form = definitions.find(row.get("procedure"), row.get("revision"));
                    byName.put(row.get("name"), form.orElseThrow(() -> wrong("forms.csv", row)));
                });
        rows("items.csv").forEach(this::add);
    }

    private void add(CSVRecord row) {
        var form =
                byName.values().stream()
                        .filter(it -> it.procedure().equals(row.get("procedure")))
                        .findFirst()
                        .orElseThrow(() -> wrong("items.csv", row));
        var target = row.get("field");
        var known =
                target.startsWith(PEOPLE)
                        ? group(form, target.substring(PEOPLE.length())).isPresent()
                        : form.field(target).isPresent();
        var before =
                items.computeIfAbsent(form.procedure(), _ -> new HashMap<>())
                        .put(row.get("item"), target);
        if (!known || before != null) {
            throw wrong("items.csv", row);
        }
    }

    private static IllegalStateException wrong(String file, CSVRecord row) {
        return new IllegalStateException(
                "myna/" + file + " line " + (row.getRecordNumber() + 1) + " does not fit the form");
    }

    /** Of a name outside. */
    Optional<FormRevision> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Of a procedure as a clerk assigns it: the revision that is mapped, else the newest. */
    Optional<FormRevision> of(String procedure) {
        return byName.values().stream()
                .filter(form -> form.procedure().equals(procedure))
                .findFirst()
                .or(() -> definitions.current(procedure).filter(OutsideForms::isAssignable));
    }

    /** What a clerk may assign: what is filed for the applicant, in one filing. */
    List<FormRevision> assignable() {
        return definitions.all().stream()
                .filter(OutsideForms::isAssignable)
                .map(FormRevision::procedure)
                .distinct()
                .flatMap(procedure -> of(procedure).stream())
                .toList();
    }

    private static boolean isAssignable(FormRevision form) {
        return !form.isBundle() && form.split().isEmpty() && form.handling().isPresent();
    }

    /** The question an item answers; a form that is not mapped goes by its labels. */
    Optional<Field> field(FormRevision form, String item) {
        var mapped = items.get(form.procedure());
        return mapped == null
                ? form.fields().filter(it -> it.common().label().equals(item)).findFirst()
                : Optional.ofNullable(mapped.get(item)).flatMap(form::field);
    }

    Optional<PeopleGroup> people(FormRevision form, String kind) {
        var mapped = items.getOrDefault(form.procedure(), Map.of()).get(kind);
        return mapped == null
                ? groups(form).stream().filter(it -> it.noun().equals(kind)).findFirst()
                : group(form, mapped.substring(PEOPLE.length()));
    }

    private static Optional<PeopleGroup> group(FormRevision form, String id) {
        return groups(form).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static List<PeopleGroup> groups(FormRevision form) {
        return form.steps().stream().flatMap(step -> step.people().stream()).toList();
    }

    private static List<CSVRecord> rows(String file) {
        try (var in =
                        Objects.requireNonNull(
                                OutsideForms.class.getResourceAsStream("/jp/monobe/myna/" + file));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
