package jp.monobe.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.kernel.MunicipalityCode;

/** The three cities of one seed, made once for all tests. */
final class Cities {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final long SEED = 20261123;
    static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");

    private static final Map<String, CityPeople> MADE = new HashMap<>();

    private Cities() {}

    static CityPeople city(String code) {
        return MADE.computeIfAbsent(
                code, c -> CityPeople.generate(new MunicipalityCode(c), SEED, TODAY));
    }

    static Map<String, Person> byNumber(CityPeople city) {
        return city.persons().stream()
                .collect(Collectors.toMap(Person::addresseeNo, Function.identity()));
    }
}
