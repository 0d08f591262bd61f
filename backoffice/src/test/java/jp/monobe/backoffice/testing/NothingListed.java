package jp.monobe.backoffice.testing;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import java.util.List;
import jp.monobe.arrears.LateAgents;
import jp.monobe.arrears.LateChargeDesk;
import jp.monobe.arrears.LateChargePage;
import jp.monobe.arrears.ReminderDesk;
import jp.monobe.debit.DebitWork;
import jp.monobe.deduction.DeductionDesk;
import jp.monobe.payment.CardMessages;

/** Lists of pages on which nothing stands, until a test says otherwise. */
final class NothingListed {

    private NothingListed() {}

    static void of(
            LateChargeDesk charges,
            DeductionDesk deductions,
            CardMessages messages,
            ReminderDesk reminders) {
        when(charges.due(anyInt(), anyInt())).thenReturn(new LateChargePage<>(List.of(), 0));
        when(charges.fixed(anyInt(), anyInt())).thenReturn(new LateChargePage<>(List.of(), 0));
        when(deductions.page(anyInt(), anyInt())).thenReturn(new DeductionDesk.Page(List.of(), 0));
        when(messages.open(anyInt(), anyInt())).thenReturn(new CardMessages.Open(List.of(), 0));
        when(reminders.runs(anyInt(), anyInt())).thenReturn(new ReminderDesk.Runs(List.of(), 0));
    }

    static void of(DebitWork debits, LateAgents late) {
        when(debits.waiting(anyInt(), anyInt())).thenReturn(new DebitWork.Page(List.of(), 0));
        when(debits.again(anyInt(), anyInt())).thenReturn(new DebitWork.Page(List.of(), 0));
        when(late.page(anyInt(), anyInt())).thenReturn(new LateAgents.Page(List.of(), 0));
    }
}
