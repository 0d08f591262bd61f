package jp.monobe.portal.testing;

import java.lang.reflect.Method;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs a test as a resident of 南国市, as the web filter would. */
public final class AsResident implements InvocationInterceptor {

    public static final UUID ACCOUNT = UUID.fromString("019abcde-0000-7000-8000-00000000000a");

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        acting().call(invocation::proceed);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        acting().call(invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        acting().call(invocation::proceed);
    }

    private static Acting acting() {
        return Acting.as(new Actor.Resident(ACCOUNT), TestCities.IN_NANKOKU);
    }
}
