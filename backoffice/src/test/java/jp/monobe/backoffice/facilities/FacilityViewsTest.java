package jp.monobe.backoffice.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.facilityregister.Cause;
import jp.monobe.facilityregister.EditResult;
import jp.monobe.facilityregister.RestoreResult;
import jp.monobe.facilityregister.Revision;
import jp.monobe.facilityregister.model.FacilityChange;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithStaff(Role.CATALOGUE_EDITOR)
class FacilityViewsTest extends ViewTest {

    private final Facility nursery =
            Facility.of(
                    Map.of(
                            FacilityColumn.ID, "001",
                            FacilityColumn.NAME, "大篠保育所",
                            FacilityColumn.TYPE, "認可保育所",
                            FacilityColumn.PHONE, "088-863-0000"));

    @BeforeEach
    void aRegister() {
        when(facilityRegister.newest()).thenReturn(new Revision(2, List.of(nursery)));
        when(facilityRegister.history())
                .thenReturn(List.of(entry(2, Cause.EDITED, "大篠保育所"), entry(1, Cause.SHIPPED, "")));
    }

    private static Revision.Entry entry(long number, Cause cause, String remark) {
        return new Revision.Entry(
                number, Instant.parse("2026-11-20T05:12:00Z"), null, cause, remark, 1);
    }

    @Test
    void listsThemWithTheirHistoryAndFilesInBothEditionsAndEncodings() {
        navigate(FacilitiesView.class);

        assertThat(page())
                .contains("大篠保育所", "088-863-0000", "第2版 大篠保育所を直しました")
                .contains("旧版(28列)、Shift_JIS", "新版(53列)、UTF-8")
                .doesNotContain("[office.");
        keep("facilities");
    }

    @Test
    void showsWhatGoingBackWouldChangeBeforeItDoes() {
        when(restoreFacilities.preview(1))
                .thenReturn(
                        List.of(
                                new FacilityChange.Changed(
                                        nursery,
                                        List.of(
                                                new FacilityChange.Cell(
                                                        FacilityColumn.PHONE,
                                                        "088-863-0000",
                                                        "")))));
        when(restoreFacilities.restore(1, 2)).thenReturn(new RestoreResult.Restored(3));
        navigate(FacilitiesView.class);

        press("第1版に戻す…");
        assertThat(page()).contains("追加 0、変更 1、削除 0", "電話番号: 088-863-0000 → (空)");
        press("戻す");

        verify(restoreFacilities).restore(1, 2);
        assertThat(page()).contains("第1版に戻しました");
    }

    @Test
    void saysWhatMayStandInACellAndLetsChooseWhereThereIsAChoice() {
        UI.getCurrent().navigate("facilities/edit/new");

        assertThat(page())
                .contains("例: 088-863-2111", "例: 0歳児〜5歳児", "わからない", "公立", "私立", "有", "無")
                .doesNotContain("[office.");
        assertThat(find(Choice.class).all()).hasSize(3);
    }

    @Test
    void tellsAtTheCellWhatItCannotBe() {
        when(editFacility.save(any(), any()))
                .thenReturn(
                        new EditResult.Wrong(Map.of(FacilityColumn.PHONE, "facility.bad.phone")));
        UI.getCurrent().navigate("facilities/edit/1");

        find(Input.class).withId("facility-phone").single().setValue("でんわ");
        press("保存して公開する");

        assertThat(page()).contains("電話番号: 電話番号の形ではありません").doesNotContain("[office.");
        keep("facility-edit");
    }

    @Test
    void showsTheOtherPersonsTextWhenSheWasQuicker() {
        when(editFacility.save(any(), any())).thenReturn(new EditResult.ChangedMeanwhile(nursery));
        UI.getCurrent().navigate("facilities/edit/1");

        press("保存して公開する");

        assertThat(page()).contains("ほかの人が、この施設を先に直しました");
    }

    @Test
    void asksForAFileFirst() {
        navigate(ImportFacilitiesView.class);

        assertThat(page()).contains("見てから取り込めます").doesNotContain("[office.");
    }
}
