package jp.monobe.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.casework.Comparison.Match;
import jp.monobe.casework.Comparison.Row;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.kernel.Wareki;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.reference.Localities;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.model.AddressKey;
import org.jspecify.annotations.Nullable;

/** The rows of one person: left as filed, right as registered, marked where they differ. */
final class ComparedRows {

    /** Asked by every form when the registry's packet does not say it. */
    private static final AnswerKey APPLICANT_KANA = AnswerKey.of("claimant-kana");

    private ComparedRows() {}

    static Comparison applicant(CaseFile file, Optional<PersonRecord> record) {
        var verified = file.verified();
        var rows = new ArrayList<Row>();
        rows.add(row("person.name", verified.name(), record.map(PersonRecord::name)));
        rows.add(row("person.kana", applicantKana(file), record.map(PersonRecord::kana)));
        rows.add(date(verified.birthDate(), record));
        rows.add(address(verified.address(), record));
        record.ifPresent(known -> rows.add(status(known)));
        return new Comparison("applicant", known(record), rows);
    }

    private static String applicantKana(CaseFile file) {
        var shown = file.shown().applicant().kana();
        if (shown != null) {
            return shown;
        }
        return file.answers().get(APPLICANT_KANA).orElse(null) instanceof Answer.Text(var kana)
                ? kana
                : "";
    }

    static Comparison shown(KnownPerson person, Optional<PersonRecord> record) {
        var rows = new ArrayList<Row>();
        rows.add(row("person.name", person.name(), record.map(PersonRecord::name)));
        rows.add(row("person.kana", text(person.kana()), record.map(PersonRecord::kana)));
        rows.add(date(person.birthDate(), record));
        record.ifPresent(known -> rows.add(status(known)));
        return new Comparison(person.name(), known(record), rows);
    }

    static Comparison typed(TypedPerson person, Optional<PersonRecord> record) {
        var birthDate = person.birthDate();
        var rows = new ArrayList<Row>();
        rows.add(row("person.name", text(person.name()), record.map(PersonRecord::name)));
        rows.add(row("person.kana", text(person.kana()), record.map(PersonRecord::kana)));
        rows.add(
                birthDate == null
                        ? row("person.birth-date", "", Optional.empty())
                        : date(birthDate, record));
        record.ifPresent(known -> rows.add(status(known)));
        return new Comparison(
                text(person.name()), record.isPresent() ? Match.FOUND : Match.NOT_FOUND, rows);
    }

    private static Match known(Optional<PersonRecord> record) {
        return record.isPresent() ? Match.KNOWN : Match.NOT_FOUND;
    }

    /** A resident on the claim's date is what everybody is taken for. */
    private static Row status(PersonRecord known) {
        return row("person.status", "RESIDENT", Optional.of(known.status().name()));
    }

    private static Row date(LocalDate filed, Optional<PersonRecord> record) {
        return row(
                "person.birth-date",
                Wareki.date(filed),
                record.map(known -> Wareki.date(known.birthDate())));
    }

    /** The card writes an address from the prefecture on, and in other figures. */
    private static Row address(String filed, Optional<PersonRecord> record) {
        var registered = record.map(known -> known.address().line()).orElse("");
        boolean differs = record.isPresent() && !addressKey(filed).equals(addressKey(registered));
        return new Row("person.address", filed, registered, differs);
    }

    private static AddressKey addressKey(String line) {
        var city = Localities.japan().locality(Acting.city()).orElseThrow();
        return AddressKey.of(line, city.prefecture(), city.name());
    }

    private static Row row(String item, String filed, Optional<String> registered) {
        var right = registered.orElse("");
        return new Row(
                item, filed, right, registered.isPresent() && !key(filed).equals(key(right)));
    }

    /** Spaces are no difference; characters are, for a notice is written with the registry's. */
    private static String key(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("[\\s\\u3000]", "");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
