package jp.monobe.portal.finder;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.portal.find.PublicPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderPagesTest extends PublicPages {

    @Test
    void asksTheFirstQuestionWithoutScriptAndLeadsToTheConversation() {
        var page = html("/nankoku/finder");

        assertThat(page)
                .contains("お子さんは何人いますか", "action=\"/app/finder/nankoku\"", "name=\"children\"")
                .contains("どこにも保存しません", "JavaScriptが要ります");
    }

    @Test
    void isReachedFromTheFirstPage() {
        assertThat(html("/nankoku")).contains("href=\"/nankoku/finder\"", "質問に答えて探す");
    }

    @Test
    void opensAResultByIdsAlone() {
        var answer =
                get(
                        "/nankoku/finder/result?hit=toddler-open-childcare.vaccination&may=school-expense-aid");

        assertThat(answer.body()).contains("こども誰でも通園", "予防接種", "就学援助", "使えるかもしれないもの");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?hit=",
                "?hit=no-such-service..x",
                "?hit=%3Cscript%3E&may=%00%F0%9F%98%80",
                "?hit=nankoku-birth-childcare-grant"
            })
    void saysWhatToDoWhenNothingIsInTheAddress(String query) {
        assertThat(html("/nankoku/finder/result" + query))
                .contains("手続きが入っていません", "href=\"/nankoku/finder\"")
                .doesNotContain("<script>");
    }

    @Test
    void knowsNoOtherCity() {
        assertThat(get("/atlantis/finder").statusCode()).isEqualTo(404);
        assertThat(get("/atlantis/finder/result?hit=vaccination").statusCode()).isEqualTo(404);
    }
}
