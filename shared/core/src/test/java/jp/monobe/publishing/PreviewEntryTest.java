package jp.monobe.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.PreviewEntry.Preview;
import jp.monobe.testing.Editors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An editor sees what a resident would, by the same rules. */
@SpringBootTest(classes = EditorialRooms.class)
class PreviewEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired private Editors editors;
    @Autowired private PreviewEntry preview;

    @Test
    void putsAmountsOfTheDayIntoTheText() {
        var text = text().with(EntryField.SUMMARY, "月額{child-allowance.under-three}です。");

        var shown = (Preview.Shown) editors.editor().call(() -> preview.of(text, DAY));

        assertThat(shown.service().guidance().summary()).isEqualTo("月額15,000円です。");
    }

    @Test
    void hidesAmountsOfWhatMayBeOutdated() {
        var text =
                text().with(EntryField.AMOUNT, "500円")
                        .with(EntryField.STATUS, Status.POSSIBLY_OUTDATED.name());

        var shown = (Preview.Shown) editors.editor().call(() -> preview.of(text, DAY));

        assertThat(shown.service().guidance().amount()).isEmpty();
    }

    @Test
    void saysWhatTheCitySetsInGeneralWordsWhereNoCityIsKnown() {
        var text = text().with(EntryField.SUMMARY, "{city.office}へ。");

        assertThat(summary(editors.editor().call(() -> preview.of(text, DAY))))
                .isNotEqualTo("市の担当課へ。");
        assertThat(summary(editors.nationalEditor().call(() -> preview.of(text, DAY))))
                .isEqualTo("市の担当課へ。");
    }

    @Test
    void saysThatWhatIsOverIsNotShownAndWhatIsHalfWrittenNotYet() {
        var over = text().with(EntryField.STATUS, Status.OUTDATED.name());

        assertThat(look(over)).isInstanceOf(Preview.NotShown.class);
        assertThat(look(EntryText.NOTHING)).isInstanceOf(Preview.NotWhole.class);
    }

    private Preview look(EntryText text) {
        return editors.editor().call(() -> preview.of(text, DAY));
    }

    private static String summary(Preview preview) {
        Service service = ((Preview.Shown) preview).service();
        return service.guidance().summary();
    }

    private static EntryText text() {
        return EntryText.of(Texts.service("一文です。"));
    }
}
