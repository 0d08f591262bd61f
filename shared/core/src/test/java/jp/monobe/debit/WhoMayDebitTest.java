package jp.monobe.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.BillsOut;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.model.MandateState.Code;
import jp.monobe.exchange.DebitWish;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.payment.TakeDrawn;
import jp.monobe.payment.TakeDrawn.Source;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** Each door, tried by every role that it is not for. */
class WhoMayDebitTest extends Debiting {

    private static final UUID ANY = UUID.randomUUID();
    private static final DebitPreview NOTHING =
            new DebitPreview(Round.FIRST, LocalDate.of(2027, 2, 1), 0, 0, Yen.ZERO, 0);

    @Autowired private MandatesOut out;
    @Autowired private TakeDrawn take;
    @Autowired private BillsOut copies;

    private List<Supplier<Object>> handling() {
        return List.of(
                () -> mandates.enter("1", CLUB, hers),
                () -> mandates.accept(ANY, 0),
                () -> mandates.refuse(ANY, 0),
                () -> mandates.withdraw(ANY, 0),
                () -> mandates.account(ANY),
                () -> files.preview(Round.FIRST, NOTHING.debitOn()),
                () -> files.make(NOTHING),
                () -> files.take(ANY),
                () -> files.discard(ANY),
                () -> answers.take(new byte[0]),
                () -> failures.bySlip(ANY, "x"),
                () -> {
                    var day = NOTHING.debitOn();
                    take.take(
                            new Source(PaymentChannel.DIRECT_DEBIT, "DB0175", day, day), List.of());
                    return ANY;
                },
                () -> {
                    copies.refresh(Set.of(ANY));
                    return ANY;
                });
    }

    private List<Supplier<Object>> reading() {
        return List.of(
                () -> mandates.page(Code.ASKED, 0),
                () -> mandates.counts(),
                () -> mandates.fees(),
                () -> files.newest(),
                () -> files.againOn(NOTHING.debitOn()),
                () -> failures.waiting(0, 20),
                () -> failures.again(0, 20),
                () -> failures.underRequest(Set.of(ANY)));
    }

    private List<Supplier<Object>> ofTheBridge() {
        return List.of(
                () -> out.copy(ANY),
                () -> {
                    wishes.take(new DebitWish(ANY, ANY, CLUB, hers, Instant.EPOCH, false));
                    return ANY;
                });
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToItsRolesAlone(Role role) {
        as(role);
        assertDoors(handling(), role == Role.ACCOUNTANT);
        assertDoors(reading(), role == Role.ACCOUNTANT || role == Role.ACCOUNTING_APPROVER);
        assertDoors(ofTheBridge(), false);
    }

    /** The twin: the bridge gets in. */
    @Test
    void theBridgeGetsIn() {
        ofTheBridge().forEach(door -> assertThat(job(door)).isNotNull());
    }

    private void as(Role role) {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call -> role.permissions().contains(call.<String>getArgument(1)));
    }

    private static void assertDoors(List<Supplier<Object>> doors, boolean open) {
        for (var door : doors) {
            if (open) {
                assertThat(failure(door)).isNotInstanceOf(AccessRefused.class);
            } else {
                assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> as(CLERK, door));
            }
        }
    }

    private static Throwable failure(Supplier<Object> door) {
        try {
            as(CLERK, door);
            return new Throwable("none");
        } catch (RuntimeException e) {
            return e;
        }
    }
}
