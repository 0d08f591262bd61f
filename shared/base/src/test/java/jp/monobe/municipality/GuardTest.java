package jp.monobe.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.spi.Refusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who asks in vain is on the trail, once, with what she asked for. */
class GuardTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Acting CLERK =
            Acting.as(
                    new Actor.Staff(UUID.randomUUID()),
                    new Scope.City(new MunicipalityCode("392049")));

    private final List<String> kept = new ArrayList<>();
    private boolean allowed;

    /** A service with one door. */
    static class Desk {

        private @Nullable Callable<?> inner;

        @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
        public String open(UUID id) throws Exception {
            return String.valueOf(inner == null ? "opened" : inner.call());
        }
    }

    private static final class NotHere extends Refused {
        NotHere() {
            super("No case");
        }
    }

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void whoMayIsLetInAndNothingIsKept() throws Exception {
        allowed = true;

        assertThat(CLERK.<String, Exception>call(() -> desk(null).open(ID))).isEqualTo("opened");
        assertThat(kept).isEmpty();
    }

    @Test
    void whoLacksThePermissionIsRefusedAndKept() {
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> CLERK.<String, Exception>call(() -> desk(null).open(ID)));

        assertThat(kept).containsExactly("Desk.open " + List.of(ID) + " permission");
    }

    @Test
    void whoAsksForWhatIsNotInHerCityIsKept() {
        allowed = true;

        assertThatExceptionOfType(NotHere.class)
                .isThrownBy(() ->
                        CLERK.<String, Exception>call(() ->
                                desk(
                                                () -> {
                                                    throw new NotHere();
                                                })
                                        .open(ID)));

        assertThat(kept).containsExactly("Desk.open " + List.of(ID) + " No case");
    }

    /** What is written inside is rolled back with it; whoever began the transaction tells it. */
    @Test
    void insideATransactionNothingIsKept() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> CLERK.<String, Exception>call(() -> desk(null).open(ID)));

        assertThat(kept).isEmpty();
    }

    private Desk desk(@Nullable Callable<?> inner) {
        var desk = new Desk();
        desk.inner = inner;
        var factory = new ProxyFactory(desk);
        factory.setProxyTargetClass(true);
        Permissions permissions = (_, _) -> allowed;
        Refusals refusals = (door, about, why) -> kept.add(door + " " + about + " " + why);
        factory.addAdvice(
                new Guard(provider(permissions), mock(ObjectProvider.class), provider(refusals)));
        return (Desk) factory.getProxy();
    }

    @SuppressWarnings("unchecked")
    private static <T> ObjectProvider<T> provider(T it) {
        ObjectProvider<T> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(it);
        when(provider.getIfAvailable()).thenReturn(it);
        return provider;
    }
}
