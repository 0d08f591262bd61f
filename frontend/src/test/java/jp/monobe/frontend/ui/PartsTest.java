package jp.monobe.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import jp.monobe.frontend.gallery.GalleryApplication;
import jp.monobe.frontend.gallery.GalleryView;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The parts that do something, each alone. */
@SpringBootTest(classes = GalleryApplication.class)
@ViewPackages(classes = GalleryView.class)
class PartsTest extends SpringBrowserlessTest {

    private static <C extends Component> C shown(C part) {
        UI.getCurrent().add(part);
        return part;
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    @Test
    void fetchesOnlyThePageOfRowsThatIsShown() {
        var asked = new AtomicReference<String>("");
        var all = IntStream.rangeClosed(1, 45).boxed().toList();
        Slice.Source<Integer> source =
                (offset, limit) -> {
                    asked.set(offset + "+" + limit);
                    return Slice.of(all).fetch(offset, limit);
                };
        var table = shown(new CardTable<>("番号", source, 20).text("番号", String::valueOf).show(0));
        assertThat(find(NativeTableRow.class, table).all()).hasSize(21);
        assertThat(text(table)).contains("全45件のうち1〜20件");

        test(find(NativeButton.class, table).withText("3").single()).click();

        assertThat(asked).hasValue("40+20");
        assertThat(find(NativeTableRow.class, table).all()).hasSize(6);
        assertThat(text(table)).contains("全45件のうち41〜45件");
    }

    @Test
    void namesEachCellForThePhone() {
        var table =
                shown(
                        new CardTable<>("人", Slice.of(List.of("岡林")), 20)
                                .column("氏名", name -> new Anchor("x", name))
                                .numeric("月額", _ -> YenText.of(Yen.of(15_000)))
                                .show(0));

        var html = table.getElement().getOuterHTML();

        assertThat(html).contains("scope=\"col\"", "scope=\"row\"", "data-label=\"月額\"", "15,000円");
    }

    @Test
    void saysThatATableIsEmpty() {
        var table =
                shown(
                        new CardTable<>("人", Slice.of(List.<String>of()), 20)
                                .text("氏名", n -> n)
                                .show(0));

        assertThat(text(table)).contains("該当するものはありません");
    }

    @Test
    void goesOnAsSoonAsWhatIsWaitedForIsThere() {
        var outcome = new AtomicReference<>("waiting");
        var arrived = new AtomicReference<>(false);
        shown(
                new Waiting(
                        "お待ちください",
                        () -> Instant.EPOCH,
                        Duration.ofSeconds(5),
                        arrived::get,
                        () -> outcome.set("arrived"),
                        () -> outcome.set("late")));
        poll();
        assertThat(outcome).hasValue("waiting");

        arrived.set(true);
        poll();

        assertThat(outcome).hasValue("arrived");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void goesOnWithoutItWhenTheTimeIsUp() {
        var outcome = new AtomicReference<>("waiting");
        var now = new AtomicReference<>(Instant.EPOCH);
        shown(
                new Waiting(
                        "お待ちください",
                        now::get,
                        Duration.ofSeconds(2),
                        () -> false,
                        () -> outcome.set("arrived"),
                        () -> outcome.set("late")));

        now.set(Instant.EPOCH.plusMillis(1_999));
        poll();
        assertThat(outcome).hasValue("waiting");

        now.set(Instant.EPOCH.plusSeconds(2));
        poll();
        assertThat(outcome).hasValue("late");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void stopsAskingWhenThePersonLeaves() {
        var waiting =
                shown(
                        new Waiting(
                                "お待ちください",
                                () -> Instant.EPOCH,
                                Duration.ofSeconds(2),
                                () -> false,
                                () -> {},
                                () -> {}));
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        UI.getCurrent().remove(waiting);

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void marksWhatTheCityKnewAndNamesWhatALinkChanges() {
        var list = shown(new SummaryList());
        list.add("氏名", "岡林 さくら").fromRegistry();
        list.add("口座", "").change(new Anchor("account"));

        assertThat(text(list)).contains("市の記録から").contains("未入力").contains("変更:口座");
    }

    @Test
    void hidesTheSummaryWhenNothingIsWrong() {
        var errors = shown(new ErrorSummary());
        errors.show(List.of(new ErrorSummary.Problem("q-a", "入力してください")));
        assertThat(errors.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(text(errors)).contains("1か所").contains("入力してください");

        errors.show(List.of());

        assertThat(errors.isVisible()).isFalse();
    }

    @Test
    void saysDatesInBothCalendars() {
        assertThat(DateText.of(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日(2019年)");
        assertThat(text(new DateText(LocalDate.of(2026, 11, 23)))).isEqualTo("令和8年11月23日(2026年)");
    }
}
