package jp.monobe.procedure.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.AllowanceRates;

/** Amounts written out in a text (手で書いた金額): {@code 15,000円}, {@code 1万5千円}. */
public final class TypedYen {

    private static final Pattern AMOUNT =
            Pattern.compile("(?:([0-9][0-9,]*)万)?(?:([0-9])千)?(?:([0-9][0-9,]*))?円");

    /** A law whose amounts stand in a dated table: they are put in by {@link Placeholder}. */
    private enum Table {
        ALLOWANCE("児童手当法", TypedYen::allowance);

        private final String law;
        private final Supplier<Set<Yen>> amounts;

        Table(String law, Supplier<Set<Yen>> amounts) {
            this.law = law;
            this.amounts = amounts;
        }

        boolean isOf(Service service) {
            return service.guidance().laws().stream().anyMatch(one -> one.name().startsWith(law));
        }
    }

    private TypedYen() {}

    /** The amounts in a text, in their order; full-width figures too. */
    public static List<Yen> in(String text) {
        return AMOUNT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(TypedYen::amount)
                .filter(Objects::nonNull)
                .map(Yen::of)
                .toList();
    }

    /** The amounts in a service's texts that a table of its law has: typed a second time. */
    public static List<Yen> twiceIn(Service service, String text) {
        return in(text).stream()
                .filter(yen ->
                        Arrays.stream(Table.values())
                                .filter(table -> table.isOf(service))
                                .anyMatch(table -> table.amounts.get().contains(yen)))
                .distinct()
                .toList();
    }

    private static @org.jspecify.annotations.Nullable Long amount(MatchResult found) {
        if (found.group().equals("円")) {
            return null;
        }
        return part(found.group(1)) * 10_000 + part(found.group(2)) * 1_000 + part(found.group(3));
    }

    private static long part(@org.jspecify.annotations.Nullable String digits) {
        var plain = digits == null ? "" : digits.replace(",", "");
        return plain.isEmpty() || plain.length() > 12 ? 0 : Long.parseLong(plain);
    }

    private static Set<Yen> allowance() {
        return AllowanceRates.TABLE.rows().stream()
                .map(row -> row.value())
                .flatMap(rates ->
                        Stream.of(rates.underThree(), rates.threeAndOver(), rates.thirdAndLater()))
                .collect(Collectors.toSet());
    }
}
