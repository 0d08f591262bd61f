package jp.monobe.backoffice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.page.OfficeMissingPage;
import jp.monobe.backoffice.signin.StaffSecurity;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleEntries;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.MoveResult;
import jp.monobe.publishing.PreviewEntry;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.CATALOGUE_PUBLISHER)
class EntryPageTest extends ViewTest {

    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void showsTheSecondPersonWhatDiffersAndHowItWouldRead() {
        when(previewEntry.of(any(), any()))
                .thenReturn(
                        new PreviewEntry.Preview.Shown(
                                SampleEntries.service(), null, LocalDate.of(2026, 11, 23)));

        open(SampleEntries.proposed(SampleEntries.WRITER, SampleEntries.WRITER));

        assertThat(page())
                .contains("公開待ち", "島内　美和", "一文を直しました", "追加:", "削除:")
                .contains("公開ページでの見え方", SampleEntries.service().guidance().summary())
                .doesNotContain("[office.");
        keep("catalogue-entry");
    }

    @Test
    void publishesAfterAsking() {
        when(publishEntry.publish(SampleEntries.DRAFT, 3)).thenReturn(new MoveResult.Done());
        open(SampleEntries.proposed(SampleEntries.WRITER, SampleEntries.WRITER));

        press("公開する…");
        assertThat(page()).contains("この版を公開しますか");
        verify(publishEntry, never()).publish(any(), org.mockito.ArgumentMatchers.anyLong());
        press("公開する");

        verify(publishEntry).publish(SampleEntries.DRAFT, 3);
        assertThat(page()).contains("公開しました");
    }

    @Test
    void offersNoPublicationToWhoWroteIt() {
        open(SampleEntries.proposed(StaffSecurity.ME, OTHER));

        assertThat(page()).doesNotContain("公開する…").contains("差し戻す…");
    }

    @Test
    void sendsBackWithWordsAndNotWithoutThem() {
        when(publishEntry.sendBack(SampleEntries.DRAFT, 3, "金額の出典を足してください。"))
                .thenReturn(new MoveResult.Done());
        open(SampleEntries.proposed(SampleEntries.WRITER, SampleEntries.WRITER));

        press("差し戻す…");
        press("差し戻す");
        assertThat(page()).contains("直してほしいことを書いてください");
        find(TextArea.class).single().setValue("金額の出典を足してください。");
        press("差し戻す");

        verify(publishEntry).sendBack(SampleEntries.DRAFT, 3, "金額の出典を足してください。");
        assertThat(page()).contains("差し戻しました");
    }

    @Test
    void saysWhenSomebodyWasQuicker() {
        when(publishEntry.publish(SampleEntries.DRAFT, 3)).thenReturn(new MoveResult.Stale());
        open(SampleEntries.proposed(SampleEntries.WRITER, SampleEntries.WRITER));

        press("公開する…");
        press("公開する");

        assertThat(page()).contains("ほかの人が先に操作しました");
    }

    @Test
    @WithStaff(Role.CATALOGUE_EDITOR)
    void beginsADraftForTheEditor() {
        when(writeEntry.begin(SampleEntries.ID, 1)).thenReturn(SampleEntries.DRAFT);
        open(SampleEntries.idle());
        when(catalogueDesk.open(SampleEntries.ID)).thenReturn(Optional.of(SampleEntries.draft()));

        press("直す(下書きを始める)");

        verify(writeEntry).begin(SampleEntries.ID, 1);
        assertThat(getCurrentView()).isInstanceOf(EditEntryView.class);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        when(catalogueDesk.open("nothing")).thenReturn(Optional.empty());

        UI.getCurrent().navigate("catalogue/entry/nothing");

        assertThat(getCurrentView()).isInstanceOf(OfficeMissingPage.class);
    }

    private void open(EntryView entry) {
        when(catalogueDesk.open(SampleEntries.ID)).thenReturn(Optional.of(entry));
        UI.getCurrent().navigate("catalogue/entry/" + SampleEntries.ID);
    }
}
