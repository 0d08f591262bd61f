package jp.monobe.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.function.Predicate;
import jp.monobe.walls.Rooms.Room;

/** What ArchUnit's own words do not say: who knows whom, by the table of rooms. */
final class Conditions {

    private static final Rooms ROOMS = Rooms.asDocumented();

    private Conditions() {}

    static DescribedPredicate<JavaClass> inARoom() {
        return DescribedPredicate.describe("are in a room", ROOMS::has);
    }

    static DescribedPredicate<JavaClass> inARoomOf(String... modules) {
        return DescribedPredicate.describe(
                "are in a room of " + Arrays.toString(modules),
                type ->
                        ROOMS.has(type)
                                && ROOMS.of(type).map(Room::module).stream()
                                        .anyMatch(Arrays.asList(modules)::contains));
    }

    /** By the annotation itself: a service is a component too, by its annotation's annotation. */
    @SafeVarargs
    static DescribedPredicate<JavaClass> annotatedWith(Class<? extends Annotation>... any) {
        return DescribedPredicate.describe(
                "are annotated with " + Arrays.toString(any),
                type -> Arrays.stream(any).anyMatch(type::isAnnotatedWith));
    }

    static ArchCondition<JavaClass> haveAPlaceInTheTable() {
        return new ArchCondition<>("have their room in docs/reference/rooms.md") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (ROOMS.of(type).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }

    /** Only what stands before it in the table, so no cycle can be. */
    static ArchCondition<JavaClass> knowOnlyEarlierRooms() {
        return forbidding(
                "know only rooms that stand before their own",
                use -> ROOMS.has(use.getTargetClass()) && !sameRoom(use) && !mayKnow(use));
    }

    private static boolean mayKnow(Dependency use) {
        var from = ROOMS.of(use.getOriginClass());
        var to = ROOMS.of(use.getTargetClass());
        return from.isPresent() && to.isPresent() && from.get().mayKnow(to.get());
    }

    static ArchCondition<JavaClass> leaveOtherRoomsInternals() {
        return forbidding(
                "leave other rooms' internals alone",
                use ->
                        ROOMS.has(use.getTargetClass())
                                && isInternal(use.getTargetClass())
                                && !sameRoom(use));
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
    }

    private static boolean sameRoom(Dependency use) {
        return ROOMS.has(use.getOriginClass())
                && ROOMS.nameOf(use.getOriginClass()).equals(ROOMS.nameOf(use.getTargetClass()));
    }

    private static ArchCondition<JavaClass> forbidding(String words, Predicate<Dependency> broken) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(broken)
                        .forEach(use ->
                                events.add(
                                        SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }
}
