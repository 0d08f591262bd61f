package jp.monobe.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.AllowanceReason;
import org.junit.jupiter.api.Test;

class ReasonTextTest {

    @Test
    void hasASentenceForEveryReasonAndNoOther() {
        var sentences = ResourceBundle.getBundle("messages.law", Locale.JAPANESE).keySet();

        assertThat(missing(reasons(), sentences)).isEmpty();
        assertThat(sentences)
                .isEqualTo(
                        reasons().stream().map(ReasonKey::messageKey).collect(Collectors.toSet()));
    }

    @Test
    void noticesAReasonWithoutASentence() {
        var sentences = ResourceBundle.getBundle("messages.law", Locale.JAPANESE).keySet();
        var short1 = new TreeSet<>(sentences);
        short1.remove("law.allowance.counted-as");

        assertThat(missing(reasons(), short1)).containsExactly("law.allowance.counted-as");
    }

    @Test
    void citesALawForEveryReason() {
        assertThat(reasons()).isNotEmpty().allMatch(key -> key.basis().matches(".*法.*条.*"));
    }

    @Test
    void writesDatesAndYenForPeople() {
        var reason =
                Reason.of(AllowanceReason.RATE_UNDER_THREE, YearMonth.of(2029, 4), Yen.of(15_000));

        assertThat(ReasonText.japanese().of(reason)).isEqualTo("3歳の誕生月(令和11年4月)分まで、月額15,000円です。");
        assertThat(reason.basis()).isEqualTo("児童手当法6条1項1号");
    }

    @Test
    void takesSentencesFromElsewhere() {
        var text = new ReasonText(key -> key + " {0} {1}");
        var reason =
                Reason.of(
                        AllowanceReason.MONTH_AFTER_CLAIM,
                        LocalDate.of(2026, 11, 23),
                        YearMonth.of(2026, 12));

        assertThat(text.of(List.of(reason)))
                .containsExactly("law.allowance.month-after-claim 令和8年11月23日 令和8年12月");
    }

    @Test
    void refusesArgumentsThatNobodyCanRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of(AllowanceReason.COUNTED_AS, new Object()));
    }

    private static Set<String> missing(List<ReasonKey> reasons, Set<String> sentences) {
        return reasons.stream()
                .map(ReasonKey::messageKey)
                .filter(key -> !sentences.contains(key))
                .collect(Collectors.toSet());
    }

    /** The constants of every enum in the law that gives reasons, also of those written later. */
    private static List<ReasonKey> reasons() {
        return new ClassFileImporter()
                .importPackages("jp.monobe.law").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ReasonKey.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(ReasonKey.class::cast)
                        .toList();
    }
}
