package jp.monobe.backoffice.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.DomEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.facility.FacilityFile;
import jp.monobe.facility.ReadFacilities;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.facilityregister.ImportResult;
import jp.monobe.facilityregister.model.FacilityChange;
import jp.monobe.frontend.form.field.FileChooser;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.reference.Localities;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** A file that was uploaded: what would change, what is wrong with it, and taking it. */
@WithStaff(Role.CATALOGUE_EDITOR)
class ImportFacilitiesViewTest extends ViewTest {

    private static final String FILE =
            "都道府県コード又は市区町村コード,ID,名称,電話番号,自由な列\n392049,001,大篠保育所,088-863-0001,x\n";

    private final Facility nursery =
            Facility.of(
                    Map.of(
                            FacilityColumn.ID, "001",
                            FacilityColumn.NAME, "大篠保育所",
                            FacilityColumn.PHONE, "088-863-0001"));

    @BeforeEach
    void readsFiles() {
        when(importFacilities.preview(any())).thenAnswer(call -> preview(call.getArgument(0)));
    }

    /** As the room reads it; what changes is the telephone. */
    private ImportResult preview(byte[] bytes) {
        return switch (new ReadFacilities(
                        Localities.japan().locality(TestCities.NANKOKU).orElseThrow())
                .read(bytes)) {
            case FacilityFile.Read read ->
                    new ImportResult.Preview(7, read, List.of(telephone()), 0);
            case FacilityFile.NoTable no -> new ImportResult.NoTable(no);
            case FacilityFile.Wrong wrong -> new ImportResult.Wrong(wrong);
        };
    }

    private FacilityChange telephone() {
        return new FacilityChange.Changed(
                nursery,
                List.of(
                        new FacilityChange.Cell(
                                FacilityColumn.PHONE, "088-863-0000", "088-863-0001")));
    }

    private void upload(byte[] bytes) throws IOException {
        navigate(ImportFacilitiesView.class).receive("一覧.csv", new ByteArrayInputStream(bytes));
        sent();
    }

    private void sent() {
        var chooser = find(FileChooser.class).single().getElement();
        chooser.getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(
                                chooser, "monobe-sent", JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void showsWhatWouldChangeAndWhatIsLeftOutBeforeAnythingIsTaken() throws IOException {
        upload(FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(page())
                .contains("一覧.csv", "UTF-8", "自由な列")
                .contains("088-863-0000 → 088-863-0001")
                .doesNotContain("[office.");
        verify(importFacilities, never()).take(any(), anyLong(), any());
    }

    @Test
    void readsShiftJisToo() throws IOException {
        upload(FILE.getBytes(Charset.forName("windows-31j")));

        assertThat(page()).contains("Shift_JIS", "088-863-0000 → 088-863-0001");
    }

    @Test
    void takesItAgainstTheRevisionThatWasShown() throws IOException {
        when(importFacilities.take(any(), anyLong(), any()))
                .thenReturn(new ImportResult.Taken(8, List.of(telephone())));
        var bytes = FILE.getBytes(StandardCharsets.UTF_8);
        upload(bytes);

        press("この内容を取り込む");

        verify(importFacilities).take(bytes, 7, "一覧.csv");
        assertThat(page()).contains("第8版").doesNotContain("[office.");
    }

    @Test
    void namesLineColumnAndReasonOfWhatIsWrong() throws IOException {
        upload(FILE.replace("088-863-0001", "でんわ").getBytes(StandardCharsets.UTF_8));

        assertThat(page()).contains("電話番号", "でんわ").doesNotContain("この内容を取り込む", "[facility.");
    }

    @Test
    void saysOfAnotherFileThatItIsNone() throws IOException {
        upload("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));

        assertThat(page()).doesNotContain("この内容を取り込む", "[office.", "[facility.");
        keep("facilities-import-none");
    }

    @Test
    void doesNotReadWhatIsTooLarge() throws IOException {
        upload(new byte[9 * 1024 * 1024]);

        verify(importFacilities, never()).preview(any());
        assertThat(page()).contains("8");
    }

    @Test
    void asksToLookAgainWhenSomebodyChangedTheRegisterMeanwhile() throws IOException {
        when(importFacilities.take(any(), anyLong(), any()))
                .thenReturn(new ImportResult.ChangedMeanwhile());
        upload(FILE.getBytes(StandardCharsets.UTF_8));

        press("この内容を取り込む");
        press("変わるところを見直す");

        assertThat(page()).contains("088-863-0000 → 088-863-0001");
    }
}
