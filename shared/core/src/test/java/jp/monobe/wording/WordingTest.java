package jp.monobe.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.SearchCount;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.CityServices;
import jp.monobe.publishing.ShippedTexts;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.Editors;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(classes = CoreRooms.class)
@Import({Editors.class, Rows.class})
class WordingTest {

    @Autowired private Editors editors;
    @Autowired private TakeSearches take;
    @Autowired private SearchDesk desk;
    @Autowired private CityWords words;
    @Autowired private TrySearch trial;
    @Autowired private ShippedTexts shipped;
    @Autowired private Clock clock;

    @Test
    void takesADayTwiceAsOnce() {
        var today = LocalDate.now(clock);
        var counts =
                List.of(
                        new SearchCount(today, "ベビーシッター", 9, 9, 0, null),
                        new SearchCount(today, "一時預かり", 7, 0, 0, "temporary-childcare"),
                        new SearchCount(today, "児童手当", 30, 0, 12, "child-allowance-claim"),
                        new SearchCount(today, "", 5, 5, 0, null));

        take(today, counts);
        take(today, counts);

        editors.editor()
                .run(() -> {
                    assertThat(desk.total()).isEqualTo(51);
                    assertThat(desk.withoutResult())
                            .extracting(Searched::words)
                            .containsExactly("ベビーシッター");
                    assertThat(desk.firstNeverOpened())
                            .extracting(Searched::words)
                            .containsExactly("一時預かり");
                });
    }

    @Test
    void namesTheServiceThatStoodFirst() {
        load();
        var today = LocalDate.now(clock);
        take(
                today,
                List.of(
                        new SearchCount(today, "預かり", 2, 0, 0, "temporary-childcare"),
                        new SearchCount(today, "むかし", 1, 0, 0, "no-longer-there")));

        assertThat(editors.editor().call(() -> desk.firstNeverOpened()))
                .extracting(one -> one.first().orElse(""))
                .containsExactly("一時預かり(一時保育)", "no-longer-there");
    }

    @Test
    void keepsNothingLongerThanNinetyDays() {
        var today = LocalDate.now(clock);
        var old = today.minusDays(SearchCount.DAYS_KEPT + 1);
        take(old, List.of(new SearchCount(old, "むかしの検索", 3, 3, 0, null)));

        take(today, List.of());

        assertThat(editors.editor().call(() -> desk.total())).isZero();
    }

    @Test
    void showsWhatWouldBeFoundBeforeTheWordsAreAdded() {
        load();
        var query = "ぴよぴよぶくろ";
        var group = List.of("児童手当", query);

        var tried = editors.editor().call(() -> trial.answer(query, group));

        assertThat(tried.now())
                .extracting(TrySearch.Hit::id)
                .doesNotContain("child-allowance-claim");
        assertThat(tried.then()).extracting(TrySearch.Hit::id).contains("child-allowance-claim");
        assertThat(editors.editor().call(() -> words.all())).isEmpty();
    }

    @Test
    void addsAndTakesBackWordsThatAreThenPublished() {
        var group = List.of("児童手当", "ぴよぴよぶくろ");

        assertThat(editors.editor().call(() -> words.add(group))).isTrue();
        assertThat(published()).containsExactly(group);
        var id = editors.editor().call(() -> words.all()).getFirst().id();
        editors.editor().run(() -> words.remove(id));

        assertThat(published()).isEmpty();
    }

    @Test
    void refusesWhatIsNoGroupOfWords() {
        assertThat(editors.editor().call(() -> words.add(List.of("ひとつ")))).isFalse();
        assertThat(editors.editor().call(() -> words.add(List.of("ふたつ", "長".repeat(41)))))
                .isFalse();
    }

    @Test
    void letsOnlyEditorsOfTheCityAddWords() {
        for (var stranger : Set.of(editors.publisher(), Editors.job(TestCities.IN_NANKOKU))) {
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> stranger.run(() -> words.add(List.of("あ", "い"))));
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> stranger.run(() -> words.remove(UUID.randomUUID())));
        }
        assertThat(editors.neighbour().call(() -> words.all())).isEmpty();
    }

    private List<List<String>> published() {
        return CatalogueJson.readWords(Editors.job(TestCities.IN_NANKOKU).call(() -> words.body()))
                .same();
    }

    private void take(LocalDate day, List<SearchCount> counts) {
        Editors.job(TestCities.IN_NANKOKU).run(() -> take.take(day, counts));
    }

    private void load() {
        var files = CatalogueFiles.load();
        Editors.job(new jp.monobe.municipality.Scope.Platform())
                .run(() -> shipped.load(files.national().services()));
        Editors.job(TestCities.IN_NANKOKU)
                .run(() ->
                        shipped.load(
                                files.part(TestCities.NANKOKU)
                                        .map(CityServices::services)
                                        .orElseThrow()));
    }
}
