package jp.monobe.procedure.finder;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingsTest {

    private static Sayings of(Family family) {
        return Sayings.japanese(Families.SHIPPED.questions(), family, Families.TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "birth@c1=2026-11-10, お子さんは2026年11月10日生まれ(0か月)",
        "birth@c1=2025-02-02, お子さんは2025年2月2日生まれ(1歳9か月)",
        "birth@c1=2018-05-05, お子さんは2018年5月5日生まれ(8歳)",
        "place@c1=HOME, お子さんは園に通っていない",
        "daytime@you=WORK, あなたは働いている",
        "daytime@partner=CARE, 配偶者・パートナーは病気・障害、または介護がある",
        "pregnant=false, 妊娠していない",
        "moved-out-on=2026-11-20, 転出予定日は2026年11月20日",
    })
    void putsAnAnswerIntoASentence(String answer, String sentence) {
        var key = AnswerKey.parse(answer.substring(0, answer.indexOf('=')));

        assertThat(of(Families.of(answer)).of(key)).contains(sentence);
    }

    @Test
    void callsChildrenWhatTheFamilyCallsThem() {
        var family = Family.of(2).naming("c2", "花子");

        assertThat(of(family).who("c1")).isEqualTo("1人目のお子さん");
        assertThat(of(family).who("c2")).isEqualTo("花子さん");
    }

    @Test
    void saysNothingOfWhatIsNotAnswered() {
        assertThat(of(Family.of(0).notKnowing(AnswerKey.of("tax"))).of(AnswerKey.of("tax")))
                .isEmpty();
    }

    /** Every answer has its sentence, with nothing left to fill in. */
    @Test
    void hasASentenceForEveryAnswer() {
        assertThat(Families.SHIPPED.questions().all())
                .allSatisfy(question ->
                        assertThat(question.said().values())
                                .allMatch(said -> !said.isBlank())
                                .allMatch(said ->
                                        !said.replaceAll("\\{(who|day|age)}", "").contains("{")));
    }
}
