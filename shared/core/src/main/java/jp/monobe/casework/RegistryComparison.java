package jp.monobe.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.kernel.Wareki;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the people of a filing beside the registry's records on the claim's date. */
@Component
class RegistryComparison {

    private final RegistryLookup registry;

    RegistryComparison(RegistryLookup registry) {
        this.registry = registry;
    }

    List<Comparison> of(CaseFile file) {
        var result = new ArrayList<Comparison>();
        var applicant = file.applicant().flatMap(id -> registry.person(id, file.claimDate()));
        result.add(applicant(file, applicant));
        for (var person : file.shown().household()) {
            var record =
                    Optional.ofNullable(file.people().get(person.key()))
                            .flatMap(id -> registry.person(id, file.claimDate()));
            result.add(shown(person, record));
        }
        for (var person : file.answers().people()) {
            result.add(typed(person, file.claimDate()));
        }
        return result;
    }

    private static Comparison applicant(CaseFile file, Optional<PersonRecord> record) {
        var shown = file.shown().applicant();
        var rows = new ArrayList<Comparison.Row>();
        rows.add(row("person.name", file.verified().name(), record.map(PersonRecord::name)));
        if (shown.kana() != null) {
            rows.add(row("person.kana", shown.kana(), record.map(PersonRecord::kana)));
        }
        rows.add(date("person.birth-date", file.verified().birthDate(), record));
        rows.add(
                row(
                        "person.address",
                        file.verified().address(),
                        record.map(known -> known.address().line())));
        return new Comparison(
                "applicant",
                record.isPresent() ? Comparison.Match.KNOWN : Comparison.Match.NOT_FOUND,
                rows);
    }

    private static Comparison shown(KnownPerson person, Optional<PersonRecord> record) {
        return new Comparison(
                person.name(),
                record.isPresent() ? Comparison.Match.KNOWN : Comparison.Match.NOT_FOUND,
                List.of(
                        row("person.name", person.name(), record.map(PersonRecord::name)),
                        row("person.kana", text(person.kana()), record.map(PersonRecord::kana)),
                        date("person.birth-date", person.birthDate(), record),
                        row(
                                "person.status",
                                "RESIDENT",
                                record.map(known -> known.status().name()))));
    }

    /** Who was typed by hand is looked for by name and birth date; one hit is a hint, no link. */
    private Comparison typed(TypedPerson person, LocalDate on) {
        var found =
                person.name() == null || person.birthDate() == null
                        ? List.<PersonRecord>of()
                        : registry.find(person.name(), person.birthDate(), on);
        var record =
                found.size() == 1 ? Optional.of(found.getFirst()) : Optional.<PersonRecord>empty();
        var birthDate = person.birthDate();
        return new Comparison(
                text(person.name()),
                record.isPresent() ? Comparison.Match.FOUND : Comparison.Match.NOT_FOUND,
                List.of(
                        row("person.name", text(person.name()), record.map(PersonRecord::name)),
                        row("person.kana", text(person.kana()), record.map(PersonRecord::kana)),
                        birthDate == null
                                ? row("person.birth-date", "", Optional.empty())
                                : date("person.birth-date", birthDate, record)));
    }

    private static Comparison.Row date(
            String item, LocalDate filed, Optional<PersonRecord> record) {
        return row(item, Wareki.date(filed), record.map(known -> Wareki.date(known.birthDate())));
    }

    private static Comparison.Row row(String item, String filed, Optional<String> registered) {
        var right = registered.orElse("");
        return new Comparison.Row(
                item, filed, right, registered.isPresent() && !key(filed).equals(key(right)));
    }

    /** Spaces and width are no difference; characters are. */
    private static String key(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("[\\s\\u3000]", "");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
