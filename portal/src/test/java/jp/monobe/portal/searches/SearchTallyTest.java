package jp.monobe.portal.searches;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.SearchCount;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.portal.searches.KnownWords.Parts;
import org.junit.jupiter.api.Test;

class SearchTallyTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final Parts ALLOWANCE = new Parts(List.of("児童手当"), List.of());
    private static final Parts NAME = new Parts(List.of(), List.of("山田花子"));

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final SearchTally tally = new SearchTally(ticking());

    private Clock ticking() {
        InstantSource source = () -> now;
        return source.withZone(JAPAN);
    }

    @Test
    void addsUpTheSameWordsOfADay() {
        tally.searched(NANKOKU, ALLOWANCE, Optional.of("child-allowance-claim"), 1);
        tally.searched(NANKOKU, ALLOWANCE, Optional.empty(), 2);

        var count = only();
        assertThat(count.words()).isEqualTo("児童手当");
        assertThat(count.times()).isEqualTo(2);
        assertThat(count.withoutResult()).isEqualTo(1);
        assertThat(count.firstHit()).isEqualTo("child-allowance-claim");
        assertThat(tally.drain()).isEmpty();
    }

    @Test
    void countsThatTheFirstWasOpenedOnceForASearch() {
        var token = tally.searched(NANKOKU, ALLOWANCE, Optional.of("child-allowance-claim"), 1);

        tally.opened(token);
        tally.opened(token);
        tally.opened("made-up");

        assertThat(only().firstOpened()).isEqualTo(1);
    }

    @Test
    void keepsNoUnknownWordBeforeFiveVisitorsOnFiveDays() {
        for (int day = 0; day < 4; day++) {
            for (int visitor = 0; visitor < 10; visitor++) {
                tally.searched(NANKOKU, NAME, Optional.empty(), visitor);
            }
            now = now.plus(Duration.ofDays(1));
        }

        assertThat(all()).extracting(SearchCount::words).containsOnly("");

        tally.searched(NANKOKU, NAME, Optional.empty(), 1);
        assertThat(all()).extracting(SearchCount::words).containsOnly("山田花子");
    }

    /** One person who looks for a name every day makes it nobody else's word. */
    @Test
    void keepsNoWordOfOneVisitorHoweverOften() {
        for (int day = 0; day < 80; day++) {
            tally.searched(NANKOKU, NAME, Optional.empty(), 7);
            now = now.plus(Duration.ofDays(1));
        }

        assertThat(all()).extracting(SearchCount::words).containsOnly("");
    }

    @Test
    void forgetsDaysLongerAgoThanNinety() {
        for (int time = 0; time < 6; time++) {
            for (int visitor = 0; visitor < 10; visitor++) {
                tally.searched(NANKOKU, NAME, Optional.empty(), visitor);
            }
            now = now.plus(Duration.ofDays(40));
        }

        assertThat(all()).extracting(SearchCount::words).containsOnly("");
    }

    @Test
    void bringsBackWhatCouldNotBeHandedOver() {
        tally.searched(NANKOKU, ALLOWANCE, Optional.of("child-allowance-claim"), 1);
        var counts = tally.drain().get(NANKOKU);

        tally.restore(NANKOKU, counts);
        tally.searched(NANKOKU, ALLOWANCE, Optional.of("child-allowance-claim"), 1);

        assertThat(only().times()).isEqualTo(2);
    }

    private SearchCount only() {
        var all = all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<SearchCount> all() {
        return tally.drain().getOrDefault(NANKOKU, List.of());
    }
}
