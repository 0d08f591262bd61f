package jp.monobe.portal.service;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.portal.find.PublicPages;
import org.junit.jupiter.api.Test;

/** The page of one service, in cities that say much, little or nothing of it. */
class ServicePageTest extends PublicPages {

    private static final String CLAIM = "/nankoku/services/child-allowance-claim";

    @Test
    void saysWhoHowMuchUntilWhenWhatHowAndWhere() {
        assertThat(html(CLAIM))
                .contains("対象になる人", "もらえる額", "いつまで", "持ち物・書類", "手続きのしかた")
                .contains("オンライン", "郵送", "子育て支援課", "tel:0888632111", "児童手当法")
                .contains("市がまだ確認していません", "あわせて見たい手続き");
    }

    @Test
    void saysTheDeadlineAsADate() {
        assertThat(html(CLAIM)).contains("きょう(11月23日(月))の出来事なら", "12月8日(火)まで");
        assertThat(html("/konan/services/konan-nursery-application"))
                .contains("2027年1月から通うには、11月30日(月)まで");
        assertThat(html("/nankoku/services/child-allowance-status-report"))
                .contains("2027年6月1日(火)から6月30日(水)まで");
    }

    /** Monday 23 November 2026 is 勤労感謝の日. */
    @Test
    void saysThatTheOfficeIsClosedAndWhenItOpens() {
        assertThat(html(CLAIM))
                .contains("いまは受付時間外です", "きょうは勤労感謝の日です", "次に開くのは11月24日(火) 8時30分です")
                .contains("平日 8時30分から17時15分まで");
    }

    @Test
    void answersWhatPeopleAskWithItsSource() {
        assertThat(html(CLAIM)).contains("よくある質問", "15日を過ぎたら、もう受け取れませんか。", "もと: 児童手当法 第8条第2項・第3項");
    }

    @Test
    void answersWithTheNationsQuestionsWhereTheCityHasNone() {
        assertThat(html("/nankoku/services/nankoku-child-medical"))
                .contains("全国共通の制度についての質問です", "県外の病院でも受給者証を使えますか。");
    }

    @Test
    void answersNothingWhereTheCitysTextMayBeOld() {
        assertThat(html("/konan/services/konan-child-medical"))
                .contains("市に確認中")
                .doesNotContain("よくある質問");
    }

    @Test
    void leadsHomeThroughTheSituation() {
        assertThat(html(CLAIM)).contains("<a href=\"/nankoku/events/birth\">子どもが生まれたとき</a>");
    }

    @Test
    void hasOneAddressAndTellsOthersWhatItIs() {
        assertThat(html(CLAIM + "?utm_source=x"))
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080" + CLAIM + "\">")
                .contains("hreflang=\"en\" href=\"http://localhost:8080" + CLAIM + "?lang=en\"")
                .contains("property=\"og:title\"", "property=\"og:description\"")
                .doesNotContain("canonical\" href=\"http://localhost:8080" + CLAIM + "?");
    }

    @Test
    void saysThatTheNationsPageIsNoCitys() {
        assertThat(html("/national/services/child-allowance-claim"))
                .contains("全国共通の案内です", "href=\"/\"")
                .doesNotContain("/login/", "id=\"office\"");
    }

    @Test
    void offersTheComparisonWithOtherCities() {
        assertThat(html("/nankoku/services/nankoku-child-medical"))
                .contains("href=\"/compare/child-medical-aid-certificate\"");
    }

    @Test
    void leavesNothingBehindWhereViolenceIsSpokenOf() {
        var answer = get("/konan/services/konan-family-counsel");

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("data-leave", "rel=\"noreferrer nofollow\"", "/js/leave-", "#8008")
                .contains("<title>香南市 子育ての手続き</title>")
                .doesNotContain("ld+json", "og:title", "canonical");
        assertThat(html(CLAIM)).doesNotContain("data-leave", "/js/leave");
    }

    @Test
    void leavesByTakingThePlaceInTheHistory() {
        assertThat(get("/js/leave.js").body())
                .contains("location.replace(")
                .doesNotContain("cookie", "localStorage", "sessionStorage");
    }
}
