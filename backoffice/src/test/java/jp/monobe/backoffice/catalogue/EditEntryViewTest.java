package jp.monobe.backoffice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleEntries;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.publishing.EntryField;
import jp.monobe.publishing.FieldChange;
import jp.monobe.publishing.FieldProblem;
import jp.monobe.publishing.MoveResult;
import jp.monobe.publishing.WriteResult;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithStaff(Role.CATALOGUE_EDITOR)
class EditEntryViewTest extends ViewTest {

    private final String before = SampleEntries.changed().get(EntryField.SUMMARY);

    @BeforeEach
    void openTheDraft() {
        when(catalogueDesk.open(SampleEntries.ID)).thenReturn(Optional.of(SampleEntries.draft()));
        UI.getCurrent().navigate("catalogue/edit/" + SampleEntries.ID);
    }

    @Test
    void showsEveryFieldAndWhatMayBePutIn() {
        assertThat(page())
                .contains("一文で", "有効期間と公開の申し出", "差し込み", "児童手当の月額")
                .contains("{child-allowance.under-three}")
                .doesNotContain("[office.");
        keep("catalogue-edit");
    }

    @Test
    void keepsAFieldWhenItIsLeft() {
        var after = SampleEntries.changed().with(EntryField.SUMMARY, "新しい一文です。");
        when(writeEntry.save(any(), any())).thenReturn(new WriteResult.Saved(4, after));

        summary().setValue("新しい一文です。");

        verify(writeEntry)
                .save(SampleEntries.DRAFT, new FieldChange(EntryField.SUMMARY, before, "新しい一文です。"));
        assertThat(page()).contains("保存しました。");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWroteTheSameField() {
        when(writeEntry.save(any(), any()))
                .thenReturn(
                        new WriteResult.Conflict(
                                4,
                                SampleEntries.changed(),
                                "相手の一文です。",
                                Optional.of(SampleEntries.WRITER),
                                SampleEntries.AT));

        summary().setValue("自分の一文です。");

        assertThat(page()).contains("島内　美和さんがこの欄を", "相手の一文です。", "自分の文にする");
    }

    @Test
    void tellsAtTheFieldWhatKeepsItFromBeingPublished() {
        when(proposeEntry.propose(any(), anyLong(), any(), anyBoolean()))
                .thenReturn(
                        new MoveResult.Incomplete(
                                List.of(
                                        new FieldProblem(
                                                EntryField.AMOUNT, "twice", List.of("15,000")))));

        press("公開を申し出る");

        assertThat(page()).contains("金額: 15,000円は、法律の表にある金額です。差し込みを使ってください。");
    }

    @Test
    void leavesForTheEntryOnceItIsProposed() {
        when(proposeEntry.propose(SampleEntries.DRAFT, 3, "", false))
                .thenReturn(new MoveResult.Done());

        press("公開を申し出る");

        assertThat(getCurrentView()).isInstanceOf(EntryPage.class);
    }

    private TextArea summary() {
        return find(TextArea.class).withId("entry-summary").single();
    }
}
