package jp.monobe.backoffice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.staff.Role;
import jp.monobe.wording.Searched;
import jp.monobe.wording.Synonyms;
import jp.monobe.wording.TrySearch;
import org.junit.jupiter.api.Test;

@WithStaff(Role.CATALOGUE_EDITOR)
class SearchesViewTest extends ViewTest {

    private final UUID group = UUID.randomUUID();

    @Test
    void saysThatNothingWasMissed() {
        navigate(SearchesView.class);

        assertThat(page()).contains("見つからなかった検索はありません").doesNotContain("[office.");
    }

    @Test
    void listsWhatWasNotFoundAndWhatWasNotOpened() {
        searched();

        navigate(SearchesView.class);

        assertThat(page())
                .contains("ベビーシッター", "一時預かり", "temporary-childcare")
                .contains("人や時刻は記録していません");
        keep("searches");
    }

    @Test
    void triesAndAddsWordsThatHelp() {
        searched();
        when(trySearch.answer(any(), any()))
                .thenReturn(
                        new TrySearch.Comparison(
                                List.of(),
                                List.of(new TrySearch.Hit("temporary-childcare", "一時預かり", true))));
        when(cityWords.add(List.of("一時預かり", "ベビーシッター"))).thenReturn(true);
        navigate(SearchesView.class);

        find(Input.class).withId("synonym-query").single().setValue("ベビーシッター");
        find(Input.class).withId("synonym-words").single().setValue("一時預かり、ベビーシッター");
        press("結果を見る");
        assertThat(page()).contains("今の結果", "何も見つかりません。", "加えたあとの結果");
        press("この言いかえを加える");

        verify(cityWords).add(List.of("一時預かり", "ベビーシッター"));
        assertThat(page()).contains("言いかえを加えました");
    }

    @Test
    void saysWhatWordsOfOneMeaningAre() {
        navigate(SearchesView.class);

        press("この言いかえを加える");

        assertThat(page()).contains("2つから20まで、それぞれ40字まで");
    }

    @Test
    void takesWordsBack() {
        when(cityWords.all()).thenReturn(List.of(new Synonyms(group, List.of("学童", "がくどう"))));
        navigate(SearchesView.class);

        press("取り消す");

        verify(cityWords).remove(group);
        assertThat(page()).contains("言いかえを取り消しました");
    }

    private void searched() {
        when(searchDesk.total()).thenReturn(120);
        when(searchDesk.withoutResult())
                .thenReturn(List.of(new Searched("ベビーシッター", 9, 9, 0, Optional.empty())));
        when(searchDesk.firstNeverOpened())
                .thenReturn(
                        List.of(
                                new Searched(
                                        "一時預かり", 7, 0, 0, Optional.of("temporary-childcare"))));
    }
}
