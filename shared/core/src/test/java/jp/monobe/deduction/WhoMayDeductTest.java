package jp.monobe.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.OverdueBills;
import jp.monobe.casework.CasesUndecided;
import jp.monobe.deduction.ProposeDeduction.Payment;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.staff.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** Every door of the room, by role. */
class WhoMayDeductTest extends Deducting {

    @Autowired private CasesUndecided undecided;
    @Autowired private OverdueBills overdue;

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToItsRolesAlone(Role role) {
        var any = UUID.randomUUID();
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call -> role.permissions().contains(call.<String>getArgument(1)));
        List<Supplier<Object>> handling =
                List.of(
                        () -> consents.enter(paper(null)),
                        () -> consents.end(any),
                        () -> propose.propose(new Payment("1", PAID, null, true)),
                        () -> propose.preview(new Payment("1", PAID, null, true)),
                        () -> deductions.notified(any, 0),
                        () -> deductions.withdraw(any, 0),
                        () -> deductions.book(any, 0));
        List<Supplier<Object>> reading =
                List.of(
                        () -> consents.of("1"),
                        () -> consents.fees(),
                        () -> deductions.page(0, 20),
                        () -> deductions.lines(any),
                        () -> deductions.changesOfNobodyKnown(),
                        () -> undecided.of(List.of(any), Set.of("x")),
                        () -> undecided.ofNobodyKnown(Set.of("x")),
                        () -> overdue.ofPayer(any, PAID),
                        () -> deductions.letter(any));

        handling.forEach(door -> door(door, role == Role.ACCOUNTANT));
        reading.forEach(
                door -> door(door, role == Role.ACCOUNTANT || role == Role.ACCOUNTING_APPROVER));
        door(() -> deductions.decide(any, 0), role == Role.ACCOUNTING_APPROVER);
    }

    private static void door(Supplier<Object> door, boolean open) {
        if (open) {
            assertThat(as(CLERK, door)).isNotNull();
        } else {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> as(CLERK, door));
        }
    }
}
