package jp.monobe.reference.zengin;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a 口座振替 request by one pattern, apart from how it is written: the fields that matter. */
record FieldsOfDebits(
        String bank, String branch, String number, String holder, long yen, String customer) {

    private static final Pattern DATA =
            Pattern.compile(
                    "2(\\d{4}).{15}(\\d{3}).{15} {4}[12349](\\d{7})(.{30})(\\d{10})[01](\\d{20})0 {8}");

    static List<FieldsOfDebits> parse(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("2"))
                .map(FieldsOfDebits::parse)
                .toList();
    }

    private static FieldsOfDebits parse(String line) {
        var match = DATA.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new FieldsOfDebits(
                match.group(1),
                match.group(2),
                match.group(3),
                Normalizer.normalize(match.group(4).strip(), Normalizer.Form.NFKC),
                Long.parseLong(match.group(5)),
                match.group(6).replaceFirst("^0+", ""));
    }

    static FieldsOfDebits of(Debit debit) {
        var number = debit.from().number();
        return new FieldsOfDebits(
                debit.from().bank(),
                debit.from().branch(),
                "0".repeat(7 - number.length()) + number,
                debit.holder().replace('ッ', 'ツ').replace('\u3000', ' '),
                debit.amount().amount(),
                debit.customer().replaceFirst("^0+", ""));
    }
}
