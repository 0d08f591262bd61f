package jp.monobe.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Filling;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.TypedYen;

/**
 * What must hold of a text before it may be proposed (公開前の点検), each problem at its field.
 *
 * @param national ids of the national services
 * @param lifeEvents the words for situations that the first page knows
 */
record EntryCheck(Set<String> national, Set<String> lifeEvents) {

    private static final Pattern PHONE = Pattern.compile("0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{3}-?[0-9]{4}");
    private static final Pattern PAGE_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final List<EntryField> REQUIRED =
            List.of(
                    EntryField.TITLE,
                    EntryField.GROUP,
                    EntryField.STATUS,
                    EntryField.SUMMARY,
                    EntryField.EVIDENCE,
                    EntryField.CONFIDENCE);

    List<FieldProblem> problems(EntryText text) {
        var found = new ArrayList<FieldProblem>();
        Arrays.stream(EntryField.values()).forEach(field -> check(field, text, found));
        together(text, found);
        if (found.isEmpty()) {
            amounts(text.service(), text, found);
        }
        return List.copyOf(found);
    }

    private void check(EntryField field, EntryText text, List<FieldProblem> found) {
        var value = text.get(field);
        if (value.isBlank()) {
            if (REQUIRED.contains(field)) {
                found.add(FieldProblem.of(field, "required"));
            }
            return;
        }
        if (value.length() > field.longest()) {
            found.add(FieldProblem.of(field, "long", String.valueOf(field.longest())));
        }
        if (EntryField.READ_BY_RESIDENTS.contains(field)) {
            Filling.unknownIn(value)
                    .forEach(name -> found.add(FieldProblem.of(field, "placeholder", name)));
        }
        switch (field) {
            case LIFE_EVENTS -> unknown(field, value, lifeEvents, "life-event", found);
            case RELATED, NATIONAL -> unknown(field, value, national, "national", found);
            case TEXT_FROM -> unknown(field, value, national, "national", found);
            case CONTACT_PHONE -> matches(field, value, PHONE, "phone", found);
            case CONTACT_POSTAL_CODE -> matches(field, value, POSTAL_CODE, "postal-code", found);
            case PAGE_DATE -> matches(field, value, PAGE_DATE, "page-date", found);
            case DEADLINE_DAYS -> within(field, value, 3650, found);
            case DEADLINE_MONTH -> within(field, value, 12, found);
            case SOURCES ->
                    value.lines()
                            .filter(url -> !isAddress(url))
                            .forEach(url -> found.add(FieldProblem.of(field, "address", url)));
            default -> {}
        }
    }

    private static void unknown(
            EntryField field,
            String value,
            Set<String> known,
            String key,
            List<FieldProblem> found) {
        Stream.of(value.split("、"))
                .filter(word -> !known.contains(word))
                .forEach(word -> found.add(FieldProblem.of(field, key, word)));
    }

    private static void matches(
            EntryField field, String value, Pattern form, String key, List<FieldProblem> found) {
        if (!form.matcher(value).matches()) {
            found.add(FieldProblem.of(field, key));
        }
    }

    private static void within(EntryField field, String value, int most, List<FieldProblem> found) {
        if (!value.matches("[0-9]{1,4}")
                || Integer.parseInt(value) < 1
                || Integer.parseInt(value) > most) {
            found.add(FieldProblem.of(field, "number", String.valueOf(most)));
        }
    }

    static boolean isAddress(String url) {
        try {
            var address = new URI(url);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** What one field asks of another. */
    private static void together(EntryText text, List<FieldProblem> found) {
        needs(text, EntryField.DEADLINE, found, EntryField.DEADLINE_DAYS, EntryField.DEADLINE_FROM);
        needs(
                text,
                EntryField.CONTACT_NAME,
                found,
                EntryField.CONTACT_PHONE,
                EntryField.CONTACT_POSTAL_CODE,
                EntryField.CONTACT_ADDRESS);
        if (text.get(EntryField.FAQ).lines().anyMatch(line -> !isFaq(line))) {
            found.add(FieldProblem.of(EntryField.FAQ, "faq"));
        }
        if (text.get(EntryField.LAWS).lines().anyMatch(line -> line.startsWith("／"))) {
            found.add(FieldProblem.of(EntryField.LAWS, "law"));
        }
    }

    private static boolean isFaq(String line) {
        return line.matches("[^／]+／[^／]+／[^／]+");
    }

    private static void needs(
            EntryText text, EntryField needed, List<FieldProblem> found, EntryField... by) {
        if (text.get(needed).isBlank()
                && Stream.of(by).anyMatch(field -> !text.get(field).isBlank())) {
            found.add(FieldProblem.of(needed, "required"));
        }
    }

    /** An amount that a table has is never typed; any other says where it comes from. */
    private static void amounts(Service service, EntryText text, List<FieldProblem> found) {
        boolean typed = false;
        for (var field : EntryField.READ_BY_RESIDENTS) {
            var value = text.get(field);
            var twice = TypedYen.twiceIn(service, value);
            twice.forEach(yen -> found.add(FieldProblem.of(field, "twice", yen.formatted())));
            typed |= TypedYen.in(value).size() > twice.size();
        }
        if (typed && text.get(EntryField.AMOUNT_SOURCE).isEmpty()) {
            found.add(FieldProblem.of(EntryField.AMOUNT_SOURCE, "amount-source"));
        }
    }
}
