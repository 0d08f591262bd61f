package jp.monobe.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.model.Condition.Compare;
import jp.monobe.procedure.model.Condition.Compare.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Condition TRUE = new Condition.Is("yes", "1");
    private static final Condition FALSE = new Condition.Is("yes", "2");
    private static final Condition UNKNOWN = new Condition.Is("who-knows", "1");
    private static final Facts FACTS =
            fact -> Optional.ofNullable(Map.of("yes", "1", "nothing", "", "number", "9").get(fact));

    private static Condition of(Truth truth) {
        return switch (truth) {
            case TRUE -> TRUE;
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "FALSE,   FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void combinesThreeTruthValues(Truth a, Truth b, Truth both, Truth either) {
        for (var parts : List.of(List.of(of(a), of(b)), List.of(of(b), of(a)))) {
            assertThat(new Condition.And(parts).evaluate(FACTS)).isEqualTo(both);
            assertThat(new Condition.Or(parts).evaluate(FACTS)).isEqualTo(either);
        }
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void turnsAround(Truth truth, Truth opposite) {
        assertThat(new Condition.Not(of(truth)).evaluate(FACTS)).isEqualTo(opposite);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS,10,TRUE",
        "LESS,9,FALSE",
        "AT_MOST,9,TRUE",
        "AT_LEAST,9,TRUE",
        "AT_LEAST,10,FALSE",
        "MORE,9,FALSE",
        "MORE,8,TRUE",
    })
    void comparesNumbersAsNumbers(Operator operator, String value, Truth truth) {
        assertThat(new Compare("number", operator, value).evaluate(FACTS)).isEqualTo(truth);
    }

    @Test
    void findsNothingEqualToNothing() {
        assertThat(new Condition.Is("nothing", "1").evaluate(FACTS)).isEqualTo(Truth.FALSE);
        assertThat(new Condition.OneOf("nothing", List.of("1")).evaluate(FACTS))
                .isEqualTo(Truth.FALSE);
        assertThat(new Compare("nothing", Operator.LESS, "9").evaluate(FACTS))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void asksWhetherItHoldsForSome() {
        var some = new Condition.Some("kids", TRUE);

        assertThat(some.evaluate(kids())).isEqualTo(Truth.FALSE);
        assertThat(some.evaluate(kids("2"))).isEqualTo(Truth.FALSE);
        assertThat(some.evaluate(kids("2", null))).isEqualTo(Truth.UNKNOWN);
        assertThat(some.evaluate(kids(null, "1"))).isEqualTo(Truth.TRUE);
    }

    @Test
    void asksWhetherItHoldsForEvery() {
        var every = new Condition.Every("kids", TRUE);

        assertThat(every.evaluate(kids())).isEqualTo(Truth.TRUE);
        assertThat(every.evaluate(kids("1", "1"))).isEqualTo(Truth.TRUE);
        assertThat(every.evaluate(kids("1", null))).isEqualTo(Truth.UNKNOWN);
        assertThat(every.evaluate(kids(null, "2"))).isEqualTo(Truth.FALSE);
    }

    /** Kleene's logic, law by law over all values. */
    @Test
    void keepsTheLawsOfThreeValues() {
        for (var a : Truth.values()) {
            assertThat(a.not().not()).isEqualTo(a);
            assertThat(and(a, a)).isEqualTo(a);
            assertThat(or(a, a)).isEqualTo(a);
            for (var b : Truth.values()) {
                assertThat(and(a, b)).isEqualTo(and(b, a));
                assertThat(or(a, b)).isEqualTo(or(b, a));
                assertThat(and(a, b).not()).isEqualTo(or(a.not(), b.not()));
                assertThat(or(a, and(a, b))).isEqualTo(a);
                for (var c : Truth.values()) {
                    assertThat(and(a, and(b, c))).isEqualTo(and(and(a, b), c));
                    assertThat(and(a, or(b, c))).isEqualTo(or(and(a, b), and(a, c)));
                }
            }
        }
    }

    /** To know more never takes back what was already known. */
    @Test
    void keepsWhatIsKnownWhenMoreIsKnown() {
        for (var a : Truth.values()) {
            for (var b : Truth.values()) {
                for (var more : List.of(Truth.TRUE, Truth.FALSE)) {
                    var known = b == Truth.UNKNOWN ? more : b;
                    assertThat(List.of(and(a, known), Truth.UNKNOWN)).contains(and(a, b));
                    assertThat(List.of(or(a, known), Truth.UNKNOWN)).contains(or(a, b));
                }
            }
        }
    }

    @Test
    void saysOfSomeWhatItDeniesOfEvery() {
        var values = Arrays.asList("1", "2", null);
        for (var one : values) {
            for (var other : values) {
                var kids = kids(one, other);
                var some = new Condition.Some("kids", TRUE).evaluate(kids);
                var every = new Condition.Every("kids", new Condition.Not(TRUE)).evaluate(kids);
                assertThat(some).isEqualTo(every.not());
            }
        }
    }

    private static Truth and(Truth a, Truth b) {
        return Truth.all(List.of(a, b), it -> it);
    }

    private static Truth or(Truth a, Truth b) {
        return Truth.any(List.of(a, b), it -> it);
    }

    private static Facts kids(String... values) {
        return new Facts() {
            @Override
            public Optional<String> value(String fact) {
                return Optional.empty();
            }

            @Override
            public List<Facts> people(String group) {
                return Arrays.stream(values)
                        .<Facts>map(value -> _ -> Optional.ofNullable(value))
                        .toList();
            }
        };
    }
}
