package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.RepayBill;
import jp.monobe.billing.RepayBill.Given;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.refund.model.Failure;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** Each door, tried by every role that it is not for. */
class WhoMayGiveBackTest extends CardRefunding {

    private static final UUID ANY = UUID.randomUUID();
    private static final Given GIVEN = new Given(ANY, ANY, Yen.of(1));

    @Autowired private RepayBill repay;

    private List<Supplier<Object>> handling() {
        return List.of(
                () -> propose.propose(ANY, Yen.of(1), HERS, "x"),
                () -> propose.proposeAgain(ANY, 0, Yen.of(1), HERS, "x"),
                () -> propose.withdraw(ANY, 0, "x"),
                () -> fail.stop(ANY, 0, "x"),
                () -> fail.failed(ANY, 0, Failure.OTHER, "x"),
                () -> files.make(LocalDate.of(2026, 11, 24)),
                () -> files.take(ANY),
                () -> files.discard(ANY),
                () -> files.sent(ANY),
                () -> files.paid(ANY),
                () -> propose.cards(ANY),
                () -> giving.proposable(ANY),
                () -> {
                    repay.undecide(GIVEN);
                    return ANY;
                },
                () -> repay.paid(GIVEN, PAID, PAID),
                () -> {
                    repay.cameBack(GIVEN, PAID);
                    return ANY;
                });
    }

    private List<Supplier<Object>> approving() {
        return List.of(
                () -> approve.approve(ANY, 0),
                () -> approve.sendBack(ANY, 0, "x"),
                () -> {
                    repay.decide(GIVEN);
                    return ANY;
                },
                () -> {
                    repay.setOff(GIVEN, ANY, "x");
                    return ANY;
                });
    }

    private List<Supplier<Object>> reading() {
        return List.of(
                () -> giving.due(0),
                () -> giving.list(GiveBackDesk.Stage.PROPOSED, 0),
                () -> giving.counts(),
                () -> giving.open(ANY),
                () -> giving.account(ANY),
                () -> giving.letter(ANY),
                () -> files.newest());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToItsRolesAlone(Role role) {
        as(role);
        assertDoors(handling(), role == Role.ACCOUNTANT);
        assertDoors(approving(), role == Role.ACCOUNTING_APPROVER);
        assertDoors(reading(), role == Role.ACCOUNTANT || role == Role.ACCOUNTING_APPROVER);
    }

    /** No clerk asks a card agent, nor says what it said. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheProgramAsksCardAgents(Role role) {
        as(role);
        assertDoors(
                List.of(
                        () -> cards.due(1),
                        () -> cards.begin(ANY),
                        () -> cards.ring(ANY),
                        () -> {
                            cards.told(ANY, new CardAnswer.Pending());
                            return ANY;
                        },
                        () -> {
                            repay.credited(GIVEN, PAID, PAID);
                            return ANY;
                        },
                        () -> {
                            repay.creditCameBack(GIVEN, PAID);
                            return ANY;
                        }),
                false);
    }

    /** Neither role alone takes something through. */
    @Test
    void noRoleDoesBoth() {
        assertThat(Role.values())
                .noneMatch(role ->
                        role.permissions().containsAll(List.of("refund.handle", "refund.approve")));
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
