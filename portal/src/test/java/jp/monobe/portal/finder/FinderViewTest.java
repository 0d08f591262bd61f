package jp.monobe.portal.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.monobe.frontend.ui.page.IdleWarning;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.municipality.Scope;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.finder.Families;
import jp.monobe.procedure.finder.Family;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class FinderViewTest extends ViewTest {

    private static final String MOVED =
            "residence=MOVED_IN; birth@c1=2021-03-03; birth@c2=2025-02-02; pregnant=false;"
                    + " single=COUPLE; carer=PARENT; allowance=BEFORE; public-servant=false;"
                    + " lives@c1=TOGETHER; lives@c2=TOGETHER; moved-out-on=2026-11-20;"
                    + " moved-in-on=2026-11-21; place@c1=HOME; place@c2=NURSERY";

    @BeforeEach
    void aCity() {
        var office =
                new Office(
                        "南国市",
                        "子育て支援課",
                        "088-863-2111",
                        "平日 8時30分から17時15分まで",
                        "7838501",
                        "高知県南国市大埇甲2301番地");
        var online =
                new OnlineProcedures(
                        List.of(new OnlineProcedures.Entry(Samples.CLAIM, Signature.SIGN)));
        when(cities.find("nankoku"))
                .thenReturn(
                        Optional.of(
                                new PublicCity(
                                        Samples.NANKOKU,
                                        true,
                                        office,
                                        null,
                                        online,
                                        Families.CATALOGUE.forCity(Families.NANKOKU))));
    }

    private void answered(String answers) {
        Conversation.keep("nankoku", Families.of(answers));
    }

    @Test
    void beginsWithTheAnswerOfThePublicPage() {
        open("finder/nankoku?children=2");

        assertThat(address()).isEqualTo("finder/nankoku?q=residence");
        assertThat(page()).contains("この市に住んでいますか", "のこり");
        assertThat(Conversation.in("nankoku").orElseThrow().family().children()).hasSize(2);
    }

    @Test
    void takesNoMoreChildrenThanThirtyAndNoNonsense() {
        open("finder/nankoku?children=99");
        assertThat(Conversation.in("nankoku").orElseThrow().family().children()).hasSize(30);
        Conversation.forget();

        open("finder/nankoku?children=-1");
        open("finder/nankoku?children=%F0%9F%91%B6");

        assertThat(Conversation.in("nankoku")).isEmpty();
    }

    @Test
    void goesOnWithTheNextQuestionWhereAPageIsUnknown() {
        open("finder/nankoku?children=1");

        open("finder/nankoku?q=%3Cscript%3E");

        assertThat(address()).isEqualTo("finder/nankoku?q=residence");
    }

    @Test
    void refusesBirthDatesThatCannotBe() {
        answered("residence=LIVING; birth@c1=2025-02-02");
        open("finder/nankoku?q=birth");

        birth("2026", "2", "30");
        assertThat(page()).contains("その日付はありません");
        birth("2026", "2", "");
        assertThat(page()).contains("年・月・日をすべて入れてください");
        birth("2999", "1", "1");
        assertThat(page()).contains("今日より後の日です");
        birth("1700", "1", "1");
        assertThat(page()).contains("年を確かめてください");
        assertThat(address()).isEqualTo("finder/nankoku?q=birth");
    }

    private void birth(String year, String month, String day) {
        var parts = find(com.vaadin.flow.component.html.Input.class).all();
        int at = parts.size() - 3;
        test(parts.get(at)).setValue(year);
        test(parts.get(at + 1)).setValue(month);
        test(parts.get(at + 2)).setValue(day);
        press("次へ");
    }

    @Test
    void asksForAnAnswerBeforeGoingOn() {
        open("finder/nankoku?children=1");

        press("次へ");

        assertThat(page()).contains("わからないときは「わからない」を押してください");
        assertThat(address()).isEqualTo("finder/nankoku?q=residence");
    }

    @Test
    void takesNotKnowingAndGoesOn() {
        open("finder/nankoku?children=1");

        press("わからない");

        assertThat(address()).isNotEqualTo("finder/nankoku?q=residence");
        assertThat(Conversation.in("nankoku").orElseThrow().family().unknown()).isNotEmpty();
    }

    @Test
    void asksAboutEachChildByItsName() {
        Conversation.keep("nankoku", Families.of(MOVED).naming("c2", "花子"));

        open("finder/nankoku?q=place");

        assertThat(page()).contains("1人目のお子さん: ", "花子さん: ");
    }

    @Test
    void saysWhyItAsks() {
        open("finder/nankoku?children=1");

        assertThat(page()).contains("なぜ聞くのですか", "この答えで、次の");
    }

    @Test
    void showsDeadlinesFirstWithDateAmountAndReasons() {
        answered(MOVED);

        open("finder/nankoku?q=result");

        assertThat(page())
                .contains("期限のあるもの", "児童手当の新規申請", "令和8年12月7日(2026年)まで", "令和8年12月分は受け取れません")
                .contains("月額25,000円の見込み(2026年12月分から)")
                .contains("転出予定日は2026年11月20日", "今すぐ使えるもの", "使えるかもしれないもの");
        assertThat(page().indexOf("期限のあるもの")).isLessThan(page().indexOf("今すぐ使えるもの"));
        assertThat(linkTo("オンラインで申請する"))
                .isEqualTo("/login/nankoku?procedure=child-allowance-claim");
    }

    @Test
    void saysWhatWouldHaveToDiffer() {
        answered(
                "residence=LIVING; pregnant=false; single=COUPLE; birth@c1=2025-02-02;"
                        + " place@c1=NURSERY");

        open("finder/nankoku?q=result");

        assertThat(page()).contains("もう少しで対象になるもの", "保育所・こども園等に在籍していない(いまの答え: ");
    }

    @Test
    void keepsNoAnswerInTheLinkOfTheResult() {
        answered(MOVED);

        open("finder/nankoku?q=result");

        assertThat(linkTo("答えの入らない結果のページを開く"))
                .startsWith("/nankoku/finder/result?hit=child-allowance-claim.")
                .doesNotContain("2025", "MOVED", "@c1", "=NURSERY");
    }

    @Test
    void putsTheDeadlinesIntoACalendarWithoutAnAnswer() {
        answered(MOVED);
        open("finder/nankoku?q=result");

        var file = new String(find(KeepPanel.class).single().file(), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20261207", "児童手当")
                .doesNotContain("2025", "1121", "転出");
    }

    @Test
    void forgetsEverythingWhenAskedTo() {
        answered(MOVED);
        open("finder/nankoku?q=result");

        press("答えを消して終わる");

        assertThat(Conversation.in("nankoku")).isEmpty();
    }

    @Test
    void tellsHowManyOfEachThereAreAndLeadsThere() {
        answered(MOVED);

        open("finder/nankoku?q=result");

        assertThat(ways())
                .contains(
                        "/app/finder/nankoku?q=result#deadline",
                        "/app/finder/nankoku?q=result#now",
                        "/app/finder/nankoku?q=result#maybe");
    }

    @Test
    void keepsNothingOfAVisitorAndOffersHerToSignIn() {
        answered(MOVED);

        Acting.as(new Actor.Visitor(), new Scope.Open()).run(() -> open("finder/nankoku?q=result"));

        assertThat(linkTo("サインインして答えをとっておく")).isEqualTo("/login/nankoku?procedure=finder");
        assertThat(page()).doesNotContain("サインアウト");
        assertThat(find(IdleWarning.class).exists()).isFalse();
        verify(kept, never()).keep(any());
        verifyNoInteractions(prefill);
    }

    @Test
    void knowsNothingOfAnotherCitysConversation() {
        Conversation.keep("konan", Family.of(1));

        assertThat(Conversation.in("nankoku")).isEmpty();
    }
}
