package jp.monobe.backoffice.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.audit.TrailQuery.Why;
import jp.monobe.audit.TrailRow;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.casework.ReadTrail.Line;
import jp.monobe.casework.ReadTrail.Result;
import jp.monobe.casework.TrailFilter;
import jp.monobe.staff.Role;
import jp.monobe.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@WithStaff(Role.ADMINISTRATOR)
class TrailViewTest extends ViewTest {

    private static final UUID MEMBER = SampleCases.COLLEAGUE;
    private static final String CASE = "case:" + SampleCases.ID;

    @Test
    void showsTheLastWeekOfEverybodyAtFirst() {
        navigate(TrailView.class);

        assertThat(asked())
                .isEqualTo(
                        new TrailFilter(
                                "",
                                Optional.empty(),
                                "",
                                LocalDate.of(2026, 11, 17),
                                LocalDate.of(2026, 11, 23),
                                Why.ANY,
                                Optional.empty()));
        assertThat(page()).contains("この条件に当てはまる記録はありません");
    }

    @Test
    void saysWhoDidWhatToWhomAndWhyWithoutANameOfAResident() {
        shows(
                line("staff", "佐藤　誠", "case.open", "case", 1, CASE, "R8-000123-7"),
                line("staff", "佐藤　誠", "person.read", "person", 4, CASE, "R8-000123-7"),
                line("job", "", "notice.to-post", "notice", 1, CASE, "R8-000123-7"),
                line(
                        "staff",
                        "佐藤　誠",
                        "inbox.list",
                        "case",
                        50,
                        "inbox",
                        "R8-1",
                        "R8-2",
                        "R8-3",
                        "R8-4"),
                line("staff", "佐藤　誠", "refused", "id", 1, "CaseDesk.open: No case"));

        assertThat(page())
                .contains("申請を開いた", "住民記録を見た", "4人", "申請の審査", "R8-000123-7")
                .contains("自動処理", "通知を郵送に回した")
                .contains("R8-1、R8-2、R8-3 など4件", "受付箱の表示")
                .contains("拒否された操作", "CaseDesk.open: No case")
                .doesNotContain("[office.", SampleCases.ID.toString());
        keep("trail");
    }

    @Test
    void narrowsByWhoWhomWhenAndWhy() {
        when(staffList.all())
                .thenReturn(List.of(new StaffMember(MEMBER, "佐藤　誠", "子育て支援課", Set.of())));
        navigate(TrailView.class);

        find(Choice.class).withId("trail-who").single().setValue(MEMBER.toString());
        find(Choice.class).withId("trail-why").single().setValue("REFUSED");
        find(Input.class).withId("trail-whom").single().setValue(" R8-000123-7 ");
        find(Input.class).withId("trail-from").single().setValue("2026-11-01");
        press("しぼりこむ");

        assertThat(asked())
                .isEqualTo(
                        new TrailFilter(
                                "staff",
                                Optional.of(MEMBER),
                                "R8-000123-7",
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 11, 23),
                                Why.REFUSED,
                                Optional.empty()));
        assertThat(find(Choice.class).withId("trail-who").single().getValue())
                .isEqualTo(MEMBER.toString());
    }

    @Test
    void leadsToWhatWasBefore() {
        when(trail.read(any()))
                .thenReturn(
                        new Result.Page(
                                List.of(line("staff", "佐藤　誠", "case.open", "case", 1, CASE)),
                                true));
        navigate(TrailView.class);

        assertThat(find(RouterLink.class).withText("もっと前の記録").single().getHref())
                .contains("before=7");
    }

    @Test
    void saysThatANumberIsNobodys() {
        when(trail.read(any())).thenReturn(new Result.NobodyOfThisNumber());

        UI.getCurrent().navigate("trail", QueryParameters.fromString("whom=R8-9"));

        assertThat(page()).contains("この番号の申請も住民も見つかりません");
    }

    @Test
    void saysThatThePeriodIsTooLong() {
        when(trail.read(any())).thenReturn(new Result.NotADuration());

        UI.getCurrent()
                .navigate("trail", QueryParameters.fromString("from=2020-01-01&until=nonsense"));

        assertThat(page()).contains("3か月以内");
    }

    private TrailFilter asked() {
        var filter = ArgumentCaptor.forClass(TrailFilter.class);
        verify(trail, atLeastOnce()).read(filter.capture());
        return filter.getValue();
    }

    private void shows(Line... lines) {
        when(trail.read(any())).thenReturn(new Result.Page(List.of(lines), false));
        navigate(TrailView.class);
    }

    private static Line line(
            String kind,
            String who,
            String act,
            String subject,
            int many,
            String reason,
            String... receipts) {
        var subjects = Stream.generate(UUID::randomUUID).limit(many).toList();
        return new Line(
                new TrailRow(7, SampleCases.AT, kind, "", act, subject, subjects, reason),
                who,
                List.of(receipts));
    }
}
