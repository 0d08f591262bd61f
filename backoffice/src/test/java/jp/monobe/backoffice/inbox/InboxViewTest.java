package jp.monobe.backoffice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.casework.CaseFilter;
import jp.monobe.casework.CasePage;
import jp.monobe.casework.CaseRow;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.model.CaseState.Code;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

@WithStaff(Role.CLERK)
class InboxViewTest extends ViewTest {

    @Test
    void listsCasesWithTheDaysThatAreLeft() {
        lists(
                false,
                row(1, "2026-12-20", Code.REVIEWING),
                row(2, "2026-11-30", Code.PROPOSED),
                row(3, "2026-11-23", Code.SIGNED),
                row(4, "2026-11-20", Code.RETURNED));

        navigate(InboxView.class);

        assertThat(page())
                .contains("R8-000001-0", "岡林　さくら", "児童手当 認定請求")
                .contains("あと27日", "あと7日", "今日まで", "3日超過")
                .contains("審査中", "決裁待ち", "発行待ち", "差戻し中")
                .doesNotContain("[office.", "次のページ");
        keep("inbox");
    }

    @Test
    void countsNoDaysOfWhatIsClosed() {
        lists(false, row(1, "2026-11-20", Code.ISSUED));

        open("state=closed");

        assertThat(page()).contains("通知済み", "—").doesNotContain("超過");
        verify(inbox).page(new CaseFilter(Set.of(Code.ISSUED, Code.WITHDRAWN), ""), 0);
    }

    @Test
    void saysThatNothingWaits() {
        open("state=proposed");

        assertThat(page()).contains("決裁を待っている申請はありません");
        keep("inbox-empty");
    }

    @Test
    void asksTheServiceForStateTextAndPageOfTheAddress() {
        open("state=proposed&q=%E5%B2%A1%E6%9E%97&page=2");

        verify(inbox).page(new CaseFilter(EnumSet.of(Code.PROPOSED), "岡林"), 2);
        assertThat(page()).contains("「岡林」に当てはまる申請はありません");
    }

    @Test
    void takesAnAddressItDoesNotKnowForTheFirstPageOfAll() {
        open("state=nothing&page=-3");

        verify(inbox).page(CaseFilter.OPEN, 0);
    }

    @Test
    void searchesWithinTheTab() {
        open("state=returned");

        find(Input.class).withId("inbox-search").single().setValue(" R8-000001-0 ");
        press("さがす");

        verify(inbox).page(new CaseFilter(EnumSet.of(Code.RETURNED), "R8-000001-0"), 0);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("inbox?q=R8-000001-0&state=returned");
    }

    @Test
    void leadsToThePagesBeforeAndAfter() {
        lists(true, row(1, "2026-12-20", Code.REVIEWING));

        open("page=1");

        assertThat(find(RouterLink.class).withText("前のページ").single().getHref()).isEqualTo("inbox");
        assertThat(find(RouterLink.class).withText("次のページ").single().getHref())
                .isEqualTo("inbox?page=2");
    }

    @Test
    void looksNotFoundWhenTheServiceRefuses() {
        doThrow(new AccessRefused("permission")).when(inbox).page(any(), anyInt());

        UI.getCurrent().navigate("inbox");

        assertThat(page()).contains("ページが見つかりません");
    }

    @Test
    void listsThoseWhoWaitForAnAnswerAndThoseOfOneSection() {
        when(forwarding.sections())
                .thenReturn(
                        List.of(
                                new CaseView.Section("", "子育て支援課"),
                                new CaseView.Section("school", "学校教育課")));
        lists(false, waiting(row(1, "2026-12-20", Code.REVIEWING)));

        open("state=messages&desk=school");

        verify(inbox)
                .page(
                        new CaseFilter(
                                EnumSet.allOf(Code.class), "", Optional.of("school"), true, ""),
                        0);
        assertThat(page()).contains("返事待ち", "担当", "学校教育課").doesNotContain("[office.");
    }

    private static CaseRow waiting(CaseRow row) {
        return new CaseRow(
                row.id(),
                row.receiptNumber(),
                row.procedure(),
                row.applicantName(),
                row.aboutName(),
                row.claimDate(),
                row.expectedBy(),
                row.state(),
                "school",
                true);
    }

    /** Forgets what the first navigation, to the start page, asked. */
    private void open(String query) {
        Mockito.clearInvocations(inbox);
        UI.getCurrent().navigate("inbox", QueryParameters.fromString(query));
    }

    private void lists(boolean more, CaseRow... rows) {
        doReturn(new CasePage(List.of(rows), 0, more)).when(inbox).page(any(), anyInt());
    }

    private static CaseRow row(int number, String expectedBy, Code state) {
        return new CaseRow(
                new UUID(7, number),
                "R8-00000%d-0".formatted(number),
                "child-allowance-claim",
                "岡林　さくら",
                java.util.Optional.empty(),
                LocalDate.of(2026, 11, 20),
                LocalDate.parse(expectedBy),
                state,
                "",
                false);
    }
}
