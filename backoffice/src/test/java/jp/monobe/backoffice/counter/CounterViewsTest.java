package jp.monobe.backoffice.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.OfficeViews;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.backoffice.testing.SamplePeople;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.Begin;
import jp.monobe.counter.BeginResult;
import jp.monobe.counter.EnterResult;
import jp.monobe.counter.EntryRow;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@WithStaff(Role.CLERK)
class CounterViewsTest extends ViewTest {

    private static final String AID = "child-medical-aid-certificate";
    private static final UUID ID = SampleCases.ID;

    @Test
    void listsWhatIsBegunWithWhomItIsForAndWhoTyped() {
        when(counterDesk.open())
                .thenReturn(
                        List.of(
                                new EntryRow(
                                        ID,
                                        "子ども医療費",
                                        "物部　花子",
                                        Channel.POST,
                                        SampleEntry.RECEIVED,
                                        "佐藤　誠",
                                        OfficeViews.NOW)));

        UI.getCurrent().navigate("counter");

        assertThat(page()).contains("物部　花子", "佐藤　誠", "郵送", "令和8年11月20日").doesNotContain("[office.");
        keep("counter");
    }

    @Test
    void beginsOnceForThePersonThatWasChosen() {
        var person = SamplePeople.underProtection(new UUID(3, 3));
        when(counterDesk.procedures())
                .thenReturn(List.of(FormDefinitions.shipped().current(AID).orElseThrow()));
        when(counterDesk.search(any(), eq("たかはし"))).thenReturn(List.of(person));
        when(counterDesk.begin(any(), any())).thenReturn(BeginResult.UNKNOWN);

        UI.getCurrent().navigate("counter/new");
        find(Input.class).withId("counter-search").single().setValue("たかはし");
        press("さがす");
        press("この人の申請を入力する");
        assertThat(page()).contains("まだ始められません", "支援措置の対象です");
        verify(counterDesk, never()).begin(any(), any());
        find(Choice.class).withId("counter-procedure").single().setValue(AID);
        press("この人の申請を入力する");
        press("この人の申請を入力する");

        var keys = ArgumentCaptor.forClass(UUID.class);
        verify(counterDesk, times(2))
                .begin(
                        keys.capture(),
                        eq(
                                new Begin(
                                        AID,
                                        Channel.COUNTER,
                                        java.time.LocalDate.of(2026, 11, 23),
                                        new Begin.Registered(new UUID(3, 3)))));
        assertThat(keys.getAllValues()).hasSize(2).allMatch(keys.getValue()::equals);
        assertThat(page()).contains("始められませんでした").doesNotContain("[office.");
        keep("counter-new");
    }

    @Test
    void opensAnAnswerWhereAllOfItIsLaidOut() {
        when(counterDesk.open(ID))
                .thenReturn(Optional.of(SampleEntry.answering(SampleEntry.of(AID))));

        UI.getCurrent().navigate("counter/entry/" + ID);

        assertThat(page()).contains("紙と見くらべてください").doesNotContain("[office.");
    }

    @Test
    void takesUpWhatCameWhileItWasEntered() {
        when(counterDesk.open(ID)).thenReturn(Optional.of(SampleEntry.of(AID)));
        when(enterFiling.handIn(ID, false)).thenReturn(new EnterResult.Overtaken());
        UI.getCurrent().navigate("counter/entry/" + ID + "/check");

        press("受け付ける");

        assertThat(page()).contains("ほかの補正が届きました", "反映した内容を確かめる").doesNotContain("[office.");
    }

    @Test
    void beginsTheAnswerToAReturnFromItsCase() {
        var caseId = new UUID(4, 4);
        when(counterDesk.answer(any(), eq(caseId), any(), any(), any()))
                .thenReturn(BeginResult.UNKNOWN);
        UI.getCurrent().navigate("counter/answer/" + caseId);
        press("入力を始める");
        assertThat(page()).contains("だれが持ってきたか(送ってきたか)を選んでください。");
        verify(counterDesk, never()).answer(any(), any(), any(), any(), any());

        find(Choice.class).withId("counter-bearer").single().setValue("UNKNOWN");
        press("入力を始める");

        assertThat(page()).contains("補正を待っていません", "申請の日は変わりません").doesNotContain("[office.");
        verify(counterDesk)
                .answer(
                        any(),
                        eq(caseId),
                        eq(Channel.POST),
                        eq(java.time.LocalDate.of(2026, 11, 23)),
                        eq(Bearer.UNKNOWN));
        keep("counter-answer");
    }

    @Test
    void showsTheFormWithTheHouseholdAndTheDayItCame() {
        when(counterDesk.open(ID)).thenReturn(Optional.of(SampleEntry.of(AID)));

        UI.getCurrent().navigate("counter/entry/" + ID);

        assertThat(page())
                .contains("物部　花子", "令和8年11月20日", "郵送", "内容の確認")
                .doesNotContain("[office.");
        keep("counter-entry");
    }

    @Test
    void takesInWithGapsOnlyWhenSheSaysSo() {
        when(counterDesk.open(ID)).thenReturn(Optional.of(SampleEntry.of(AID)));
        when(enterFiling.handIn(ID, false)).thenReturn(new EnterResult.Incomplete(List.of(gap())));
        when(enterFiling.handIn(ID, true)).thenReturn(new EnterResult.Gone());

        UI.getCurrent().navigate("counter/entry/" + ID + "/check");
        press("受け付ける");
        verify(enterFiling, never()).handIn(ID, true);
        assertThat(page()).contains("足りないところがあるまま受け付けますか").doesNotContain("[office.");
        keep("counter-check");
        press("このまま受け付ける");

        verify(enterFiling).handIn(ID, true);
    }

    @Test
    void showsReceiptsOfWhatIsHandedIn() {
        when(counterDesk.open(ID)).thenReturn(Optional.of(SampleEntry.of(AID, Answers.NONE, true)));
        when(enterFiling.handIn(ID, false))
                .thenReturn(
                        new EnterResult.Entered(
                                List.of(
                                        new EnterResult.Receipt(
                                                new UUID(5, 5), "K8-000001-1", "子ども医療費"))));

        UI.getCurrent().navigate("counter/entry/" + ID);

        assertThat(page()).contains("K8-000001-1", "申請書控え").doesNotContain("[office.");
        keep("counter-entered");
    }

    private static Problem gap() {
        return new Problem(
                "who", AnswerKey.of("x"), Problem.Weight.ERROR, "form.missing", List.of("x"));
    }
}
