package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.exchange.CardNews;
import jp.monobe.exchange.CardNews.What;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.payment.CardMessages.Settled;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** What card agents told that fits nothing waits for the accountant, once, until she has looked. */
class CardMessagesTest extends Reconciling {

    @Autowired private CardMessages messages;

    private final String number = "re_" + UUID.randomUUID();

    @Test
    void waitsOnceUntilSomebodyHasLookedIntoIt() {
        take(What.FOREIGN_REFUND, "refund.created");
        take(What.FOREIGN_REFUND, "refund.created");
        take(What.FOREIGN_REFUND, "refund.updated");

        var waiting = open();
        assertThat(waiting)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.amount()).isEqualTo(Yen.of(1_200));
                    assertThat(it.payment()).isEqualTo("pi_77");
                });
        var id = waiting.getFirst().id();
        assertThat(settle(id, "  ")).isEqualTo(Settled.NO_NOTE);
        assertThat(settle(id, "x".repeat(201))).isEqualTo(Settled.NO_NOTE);
        assertThat(settle(id, "担当が管理画面から返した")).isEqualTo(Settled.DONE);
        assertThat(settle(id, "もう一度")).isEqualTo(Settled.BEFORE);

        take(What.FOREIGN_REFUND, "refund.created");
        assertThat(open()).as("told again it is nothing new").isEmpty();
        take(What.UNKNOWN, "refund.unheard");
        assertThat(open()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isOpenToItsRolesAlone(Role role) {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call -> role.permissions().contains(call.<String>getArgument(1)));
        door(() -> messages.open(0, 20), role.permissions().contains("billing.read"));
        door(
                () -> messages.settle(UUID.randomUUID(), "x"),
                role.permissions().contains("billing.assess"));
        door(
                () -> {
                    messages.take(news(What.UNKNOWN, "x"));
                    return 0;
                },
                false);
    }

    private void door(Supplier<Object> work, boolean open) {
        if (open) {
            as(CLERK, work);
        } else {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> as(CLERK, work));
        }
    }

    private CardNews news(What what, String type) {
        return new CardNews(
                what,
                type,
                number,
                "pi_77",
                null,
                Yen.of(1_200),
                Instant.parse("2026-11-23T01:00:00Z"));
    }

    private void take(What what, String type) {
        job(() -> {
            messages.take(news(what, type));
            return 0;
        });
    }

    private List<CardMessage> open() {
        return as(CLERK, () -> messages.open(0, 1_000)).messages().stream()
                .filter(it -> it.number().equals(number))
                .toList();
    }

    private Settled settle(UUID id, String note) {
        return as(CLERK, () -> messages.settle(id, note));
    }
}
