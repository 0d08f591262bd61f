package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Role;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.Doors;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * Every door of the rooms of money, tried by everybody whom it is not for; a service that is new is
 * tried without being named here. Which role may do what is told apart ({@code WhoMay*Test}).
 */
@SpringBootTest(classes = CoreRooms.class)
class MoneyDoorsTest {

    private static final String ROOMS =
            "billing|payment|refund|debit|arrears|deduction|closing|agreement|printing";

    /** Of the seeded staff, by what follows the city's code. */
    private static final List<String> STAFF =
            List.of("accountant", "accounting-chief", "clerk-1", "chief", "admin");

    private static final String NONE = "no permission";

    @Autowired private ApplicationContext context;
    @Autowired private LoadedPeople people;

    @TestFactory
    Stream<DynamicTest> opensToNobodyElse() {
        people.ready();
        var doors = doors();
        assertThat(doors).hasSizeGreaterThan(100);
        return doors.stream().map(it -> DynamicTest.dynamicTest(name(it), () -> refusesAll(it)));
    }

    /** The twin: whom it is for gets in, and fails only for the nonsense she brings. */
    @TestFactory
    Stream<DynamicTest> opensToWhomItIsFor() {
        people.ready();
        return doors().stream()
                .map(door ->
                        DynamicTest.dynamicTest(
                                name(door),
                                () -> {
                                    var insider = insider(door);
                                    var failure =
                                            catchThrowable(() -> insider.run(() -> open(door)));
                                    assertThat(Stream.ofNullable(failure))
                                            .noneMatch(it ->
                                                    it instanceof AccessRefused
                                                            || it instanceof Acting.NoScope);
                                }));
    }

    private List<Method> doors() {
        return Doors.of(Doors.services(context, ROOMS)).toList();
    }

    private static String name(Method door) {
        return door.getDeclaringClass().getSimpleName() + "." + door.getName();
    }

    private void refusesAll(Method door) {
        assertThatExceptionOfType(Acting.NoScope.class).isThrownBy(() -> open(door));
        for (var stranger : strangers(door)) {
            assertThatExceptionOfType(AccessRefused.class)
                    .as("%s by %s", door, stranger)
                    .isThrownBy(() -> stranger.run(() -> open(door)));
        }
    }

    private void open(Method door) {
        Doors.open(context, door);
    }

    private Acting insider(Method door) {
        var guard = Doors.guard(door);
        return List.of(guard.by()).contains(Who.STAFF)
                ? STAFF.stream()
                        .filter(it -> guard.permission().isEmpty() || mayDo(it, guard.permission()))
                        .findFirst()
                        .map(it -> people.staff(TestCities.IN_NANKOKU, sub("392049", it)))
                        .orElseThrow(() -> new AssertionError("Nobody may " + door))
                : Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU);
    }

    private List<Acting> strangers(Method door) {
        var here = TestCities.IN_NANKOKU;
        var guard = Doors.guard(door);
        var by = List.of(guard.by());
        var strangers = new ArrayList<Acting>();
        strangers.add(Acting.as(new Actor.Visitor(), here));
        if (!by.contains(Who.RESIDENT)) {
            strangers.add(Acting.as(new Actor.Resident(UUID.randomUUID()), here));
        }
        // What only tells that something changed asks for no permission.
        if (!by.contains(Who.STAFF) || !guard.permission().isEmpty()) {
            strangers.addAll(staff(by.contains(Who.STAFF) ? guard.permission() : NONE));
        }
        if (!by.contains(Who.JOB)) {
            strangers.add(Acting.as(LoadedPeople.JOB, here));
        }
        return strangers;
    }

    /** Nobody of this city who has not the permission, and nobody of another city. */
    private List<Acting> staff(String permission) {
        var here = TestCities.IN_NANKOKU;
        var found = new ArrayList<Acting>();
        found.add(Acting.as(new Actor.Staff(UUID.randomUUID()), here));
        for (var each : STAFF) {
            var neighbour = people.staff(TestCities.IN_KONAN, sub("392111", each));
            found.add(Acting.as(neighbour.actor(), here));
            if (!mayDo(each, permission)) {
                found.add(people.staff(here, sub("392049", each)));
            }
        }
        return found;
    }

    private static String sub(String city, String who) {
        return city + "-" + who;
    }

    private static boolean mayDo(String who, String permission) {
        var roles =
                switch (who) {
                    case "accountant" -> List.of(Role.ACCOUNTANT);
                    case "accounting-chief" -> List.of(Role.ACCOUNTING_APPROVER);
                    case "clerk-1" -> List.of(Role.CLERK);
                    case "chief" -> List.of(Role.CLERK, Role.APPROVER);
                    default -> List.of(Role.ADMINISTRATOR);
                };
        return roles.stream().anyMatch(it -> it.permissions().contains(permission));
    }
}
