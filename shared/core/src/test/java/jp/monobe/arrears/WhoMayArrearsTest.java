package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.billing.AssessCharge;
import jp.monobe.billing.OverdueBills;
import jp.monobe.billing.WriteOffBill;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.payment.LateReceipts;
import jp.monobe.staff.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** Each door, tried by every role that it is not for. */
class WhoMayArrearsTest extends Late {

    private static final UUID ANY = UUID.randomUUID();

    @Autowired private ArrearsDesk arrears;
    @Autowired private OverdueBills overdue;
    @Autowired private ProposeWriteOff propose;
    @Autowired private DecideWriteOff decide;
    @Autowired private WriteOffDesk writeOffs;
    @Autowired private WriteOffBill books;
    @Autowired private FixLateCharge fix;
    @Autowired private LateChargeDesk charges;
    @Autowired private PledgeInstalments pledges;
    @Autowired private AssessCharge chargeBooks;
    @Autowired private LateReceipts receipts;
    @Autowired private LateAgents late;

    private List<Supplier<Object>> issuing() {
        return List.of(() -> reminders.preview(), () -> reminders.issue(List.of(ANY)));
    }

    private List<Supplier<Object>> proposing() {
        return List.of(
                () -> propose.propose(ANY, WriteOffGround.WAIVED, "x", "x"),
                () -> decide.withdraw(ANY, 0, "x"),
                () -> fix.fix(ANY),
                () -> chargeBooks.assess(ANY, Yen.of(1)),
                () -> pledges.make(new PledgeInstalments.Pledge(ANY, 1, DUE, DUE, "x")),
                () -> pledges.broken(ANY, DUE, "x"),
                () -> fix.proposeWaiver(ANY, " "));
    }

    private List<Supplier<Object>> deciding() {
        var it = new WriteOffBill.GivenUp(ANY, ANY, Yen.of(1));
        return List.of(
                () -> decide.approve(ANY, 0),
                () -> fix.decideWaiver(ANY, true),
                () -> chargeBooks.waive(ANY, "x"),
                () -> decide.refuse(ANY, 0, "x"),
                () -> decide.revoke(ANY, 0, "x"),
                () -> books.writeOff(it, "x"),
                () -> books.restore(it, "x"));
    }

    private List<Supplier<Object>> reading() {
        return List.of(
                () -> writeOffs.page(0),
                () -> charges.due(0, 20),
                () -> charges.fixed(0, 20),
                () -> pledges.page(0, 20),
                () -> receipts.waiting(DUE),
                () -> receipts.of(List.of(ANY)),
                () -> writeOffs.open(ANY),
                () -> books.owed(ANY),
                () -> arrears.page(Optional.empty(), 0),
                () -> letters.runs(0, 20),
                () -> late.page(0, 20),
                () -> letters.run(ANY),
                () -> letters.ofBill(ANY),
                () -> letters.print(ANY),
                () -> letters.letter(ANY),
                () -> overdue.sums(DUE),
                () -> overdue.page(DUE, Optional.empty(), 1, 0),
                () -> {
                    overdue.each(DUE, _ -> {});
                    return true;
                },
                () -> overdue.held(List.of(ANY), DUE),
                () -> overdue.rows(List.of(ANY), "x"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToItsRolesAlone(Role role) {
        as(role);
        assertDoors(issuing(), role == Role.ACCOUNTANT);
        assertDoors(proposing(), role == Role.ACCOUNTANT);
        assertDoors(deciding(), role == Role.ACCOUNTING_APPROVER);
        assertDoors(reading(), role == Role.ACCOUNTANT || role == Role.ACCOUNTING_APPROVER);
        assertDoors(List.of(() -> draw.next()), false);
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
