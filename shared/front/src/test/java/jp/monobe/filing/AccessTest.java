package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.util.AopTestUtils;

/** Nobody but she herself, in her city, gets at anything by its id: method by method. */
@SpringJUnitConfig(FrontRooms.class)
class AccessTest {

    private record Call(Object bean, Method method) {
        Guarded rule() {
            return Objects.requireNonNull(
                    method.getAnnotation(Guarded.class), method + " is not guarded");
        }

        boolean takesId() {
            return Arrays.asList(method.getParameterTypes()).contains(UUID.class);
        }

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @Autowired ApplicationContext context;
    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired Helpers helpers;
    @Autowired SubmitFiling submit;
    @Autowired DraftService drafts;
    @Autowired AttachmentService attachments;
    @Autowired PrefillService prefill;
    @Autowired Office office;
    @Autowired SettableClock clock;

    @Test
    void everyPublicMethodOfEveryServiceIsGuarded() {
        assertThat(calls()).hasSizeGreaterThan(25).allSatisfy(call -> call.rule().by());
    }

    @Test
    void everyMethodThatTakesAnIdAsksWhoOwnsIt() {
        assertThat(calls())
                .filteredOn(Call::takesId)
                .filteredOn(call -> call.rule().owning().isEmpty())
                .extracting(Call::name)
                .as("it answers a foreign id as one that has no packet")
                .containsExactly("PrefillService.find");
    }

    @TestFactory
    Stream<DynamicTest> foreignersAreRefused() throws Exception {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var hers = thingsOf(hanako);
        var spouse = residents.signIn(TestCities.IN_KONAN);
        var agent = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
        helpers.standing(hanako, agent, Helpers.all(Agent.Reach.SUBMIT));
        var elsewhere = Acting.as(hanako.actor(), TestCities.IN_NANKOKU);
        return calls().stream()
                .filter(Call::takesId)
                .filter(call -> !call.rule().owning().isEmpty())
                .flatMap(call ->
                        Stream.of(spouse, agent, elsewhere)
                                .map(who ->
                                        DynamicTest.dynamicTest(
                                                call.name()
                                                        + " by "
                                                        + (who == agent ? "an agent" : who.scope()),
                                                () -> refused(() -> run(call, who, hers)))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyStaffAndVisitorsAreRefused() throws Exception {
        var hers = thingsOf(residents.signIn(TestCities.IN_KONAN));
        var clerk = Acting.as(new Actor.Staff(UUID.randomUUID()), TestCities.IN_KONAN);
        var visitor = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
        return calls().stream()
                .filter(call -> Arrays.asList(call.rule().by()).contains(Who.RESIDENT))
                .map(call ->
                        DynamicTest.dynamicTest(
                                call.name(),
                                () -> {
                                    refused(() -> run(call, clerk, hers));
                                    refused(() -> run(call, visitor, hers));
                                    assertThatExceptionOfType(Acting.NoScope.class)
                                            .isThrownBy(() -> invoke(call, hers));
                                }));
    }

    @Test
    void withoutTheGuardAForeignDraftIsOpened() throws Exception {
        var hers = thingsOf(residents.signIn(TestCities.IN_KONAN));
        var spouse = residents.signIn(TestCities.IN_KONAN);
        DraftService unguarded = AopTestUtils.getTargetObject(drafts);

        var opened = spouse.call(() -> unguarded.open(Objects.requireNonNull(hers.get("draft"))));

        assertThat(opened).isInstanceOf(OpenResult.Opened.class);
    }

    @Test
    void aForeignPrefillLooksLikeOneThatHasNotCome() {
        var spouse = residents.signIn(TestCities.IN_KONAN);

        assertThat(spouse.call(() -> prefill.find(UUID.randomUUID()))).isEmpty();
    }

    /** An id of hers for every kind that can be owned. */
    private Map<String, UUID> thingsOf(Acting hanako) throws Exception {
        var filing = ((Accepted) hanako.call(() -> submit.submit(claims.complete()))).filingId();
        var draft = hanako.call(claims::complete);
        var bytes = new java.io.ByteArrayInputStream(jp.monobe.document.SamplePdf.of(0));
        var stored = hanako.call(() -> attachments.store(draft, "f", "a.pdf", bytes));
        var notice =
                new NoticeCopy(
                        UUID.randomUUID(),
                        filing,
                        Residents.idOf(hanako),
                        "t",
                        Delivery.POST,
                        clock.instant(),
                        null,
                        null);
        office.does(TestCities.IN_KONAN, () -> office.inbox.put(notice));
        var other = residents.signIn(TestCities.IN_KONAN);
        var mandate = helpers.standing(hanako, other, Helpers.all(Agent.Reach.SUBMIT));
        return Map.of(
                "granted-mandate",
                mandate,
                "held-mandate",
                mandate,
                "standing-mandate",
                mandate,
                "filing",
                filing,
                "draft",
                draft,
                "attachment",
                ((StoreResult.Stored) stored).attachment().id(),
                "notice",
                notice.noticeId());
    }

    private List<Call> calls() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> isOurs(AopUtils.getTargetClass(bean)))
                .flatMap(bean ->
                        Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()))
                                .filter(method -> !method.isSynthetic())
                                .map(method -> new Call(bean, method)))
                .sorted(Comparator.comparing(call -> call.method.toString()))
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().matches("jp\\.monobe\\.(resident|mandate|filing|inbox)\\..*");
    }

    private static Object run(Call call, Acting who, Map<String, UUID> things) throws Throwable {
        return who.call(() -> invoke(call, things));
    }

    private static Object invoke(Call call, Map<String, UUID> things) throws Throwable {
        var arguments = new Object[call.method.getParameterCount()];
        for (int n = 0; n < arguments.length; n++) {
            if (call.method.getParameterTypes()[n] == UUID.class) {
                arguments[n] =
                        things.getOrDefault(
                                call.rule().owning(), Objects.requireNonNull(things.get("draft")));
            } else if (call.method.getParameterTypes()[n] == boolean.class) {
                arguments[n] = true;
            }
        }
        try {
            return call.method.invoke(call.bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(call);
    }
}
