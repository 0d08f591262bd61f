package jp.monobe.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.people.CityPeople;
import jp.monobe.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final Set<String> EXAMPLES =
            Set.of("123456789018", "111111111118", "987654321093", "983205673214", "000000000000");

    @ParameterizedTest
    @CsvSource({"12345678901,8", "11111111111,8", "98765432109,3", "98320567321,4"})
    void knowsTheCheckDigit(long eleven, int digit) {
        assertThat(Numbers.checkDigit(eleven)).isEqualTo(digit);
    }

    @Test
    void givesValidNumbersThatAreNoPublishedExamples() {
        var city =
                CityPeople.generate(new MunicipalityCode("392120"), 5, LocalDate.of(2026, 11, 23));

        assertThat(city.persons())
                .extracting(Person::myNumber)
                .allMatch(number -> number.matches("[0-9]{12}"))
                .allMatch(NumbersTest::isValid)
                .noneMatch(EXAMPLES::contains);
    }

    @Test
    void noticesAWrongCheckDigit() {
        assertThat(isValid("123456789017")).isFalse();
    }

    @Test
    void skipsAPublishedExample() {
        var numbers = new Numbers(new MunicipalityCode("392049"), 1);
        numbers.continueWith(12345678901L);

        var next = numbers.myNumber();

        assertThat(next).isNotEqualTo("123456789018").matches(NumbersTest::isValid);
    }

    @Test
    void goesThroughEveryOtherNumber() {
        var numbers = new Numbers(new MunicipalityCode("392049"), 1);
        numbers.continueWith(12345678902L);

        assertThat(numbers.myNumber()).startsWith("12345678902");
    }

    private static boolean isValid(String number) {
        var digit = Numbers.checkDigit(Long.parseLong(number.substring(0, 11)));
        return digit == number.charAt(11) - '0';
    }
}
