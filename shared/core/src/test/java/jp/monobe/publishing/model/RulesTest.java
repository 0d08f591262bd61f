package jp.monobe.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import jp.monobe.publishing.model.LinkHealth.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "true, false, 2026-11-01, POSSIBLY_OUTDATED",
        "true, true, , POSSIBLY_OUTDATED",
        "false, true, , UNSURE",
        "false, false, , NEVER_CHECKED",
        "false, true, 2026-11-01, ",
        "false, false, 2025-11-22, CHECK_OLD",
        "false, false, 2025-11-23, ",
        "false, false, 2026-11-23, ",
    })
    void saysWhyAnEntryIsDue(
            boolean outdated, boolean unsure, @Nullable LocalDate checked, @Nullable Due due) {
        assertThat(Due.of(outdated, unsure, checked, TODAY, 12).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2026-11-23",
        "2026-11-20, , 2026-11-23",
        "2026-12-01, , 2026-12-01",
    })
    void holdsFromItsFirstDayOrFromItsPublication(
            @Nullable LocalDate from, @Nullable LocalDate until, LocalDate first) {
        assertThat(new Validity(from, until).publishedOn(TODAY))
                .isEqualTo(new Validity(first, until));
    }

    @Test
    void knowsThatNoDayIsLeft() {
        assertThat(new Validity(TODAY, TODAY).isEmpty()).isFalse();
        assertThat(new Validity(TODAY, TODAY.minusDays(1)).isEmpty()).isTrue();
        assertThat(new Validity(null, TODAY.minusDays(1)).isOver(TODAY)).isTrue();
        assertThat(new Validity(null, TODAY).isOver(TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 0, ALIVE",
        "301, 0, ALIVE",
        "404, 1, DEAD",
        "410, 1, DEAD",
        "500, 1, SHAKY",
        "500, 2, SHAKY",
        "503, 3, DEAD",
        "403, 3, DEAD",
    })
    void doesNotCallALinkDeadForOneBadDay(int status, int failures, LinkHealth health) {
        assertThat(LinkHealth.after(new Answer.Status(status), failures)).isEqualTo(health);
    }

    @Test
    void tellsSilenceFromWhatWasNotAsked() {
        assertThat(LinkHealth.after(new Answer.Silence("timeout"), 1)).isEqualTo(LinkHealth.SHAKY);
        assertThat(LinkHealth.after(new Answer.Silence("timeout"), 3)).isEqualTo(LinkHealth.DEAD);
        assertThat(LinkHealth.after(new Answer.Forbidden("local"), 9))
                .isEqualTo(LinkHealth.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "月10,000円まで|月15,000円まで|月1[-0-][+5+],000円まで",
                "申請書|申請書|申請書",
                "''|申請書|[+申請書+]",
                "申請書|''|[-申請書-]",
                "15日以内|2週間以内|[-15日-][+2週間+]以内",
                "𠮷野の窓口|吉野の窓口|[-𠮷-][+吉+]野の窓口",
            })
    void marksWhatWasExchangedWithinALine(String before, String after, String marked) {
        assertThat(marked(before, after)).isEqualTo(marked);
    }

    @Test
    void comparesListsLineByLine() {
        assertThat(marked("申請書\n口座\n印鑑", "申請書\n口座のわかるもの\n保険証\n印鑑"))
                .isEqualTo("申請書\n口座[+のわかるもの+]\n[+保険証+]\n印鑑");
        assertThat(marked("一\n二\n三", "二\n三")).isEqualTo("[-一-]\n二\n三");
    }

    private static String marked(String before, String after) {
        return TextDiff.lines(before, after).stream()
                .map(line -> line.stream().map(RulesTest::mark).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String mark(TextDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "[+" + piece.text() + "+]";
        };
    }
}
