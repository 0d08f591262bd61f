package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.Balance;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.internal.ReceiptRows;
import jp.monobe.payment.internal.ReceiptRows.StageRow;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A booking that stops after the money was booked and before the file says so. */
class StoppedBookingTest extends Reconciling {

    @MockitoSpyBean private ReceiptRows receipts;

    @Test
    void whatStoppedInBetweenIsBookedOnceAndWhole() {
        var view = bill();
        var ref = reference();
        doThrow(new IllegalStateException("stopped"))
                .doCallRealMethod()
                .when(receipts)
                .addStages(any());
        taken(text("02", text -> text.store(ref, number(view), 5_000)).bytes());

        assertThat(job(() -> take.next())).isFalse();
        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));

        drain();
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).isEmpty();
    }

    /** A file that always fails stands aside for a clerk to see; those behind it go on. */
    @Test
    void aFileThatCannotBeBookedHoldsUpNoOther() {
        var view = bill();
        var bad = reference();
        doCallRealMethod().when(receipts).addStages(any());
        var badFile = id(taken(text("02", text -> text.store(bad, number(view), 5_000)).bytes()));
        doThrow(new IllegalStateException("always"))
                .when(receipts)
                .addStages(argThat(rows -> of(badFile, rows)));
        for (int i = 0; i < 5; i++) {
            job(() -> take.next());
        }

        file("02", text -> text.store(reference(), number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(file(badFile)).matches(TakenFile::isSetAside);
    }

    /** However often it is away: as soon as it is back, the file is booked. */
    @Test
    void aDatabaseThatIsAwayIsNoFilesFault() {
        var view = bill();
        doCallRealMethod().when(receipts).addStages(any());
        var file =
                id(taken(text("02", text -> text.store(reference(), number(view), 5_000)).bytes()));
        doThrow(new DataAccessResourceFailureException("away"))
                .when(receipts)
                .addStages(argThat(rows -> of(file, rows)));
        for (int i = 0; i < 6; i++) {
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(() -> job(() -> take.next()));
        }

        doCallRealMethod().when(receipts).addStages(any());
        drain();

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(file(file)).matches(it -> it.isBooked() && !it.isSetAside());
    }

    private static boolean of(UUID file, List<StageRow> rows) {
        return rows != null && rows.stream().anyMatch(row -> file.equals(row.file()));
    }
}
