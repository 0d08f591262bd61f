package jp.monobe.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static jp.monobe.walls.Conditions.haveAPlaceInTheTable;
import static jp.monobe.walls.Conditions.inARoom;
import static jp.monobe.walls.Conditions.knowOnlyEarlierRooms;
import static jp.monobe.walls.Conditions.leaveOtherRoomsInternals;

import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;

/** Who may know whom. */
final class RoomWalls {

    private static final String[] RULES = {"jp.monobe.law..", "jp.monobe..model.."};

    private RoomWalls() {}

    static ArchRule plainRules() {
        return classes()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "jp.monobe.kernel..",
                                        "jp.monobe.law..",
                                        "jp.monobe..model..")
                                .and(not(resideInAnyPackage("java.sql..", "java.net.http.."))));
    }

    static ArchRule rulesWithoutClock() {
        return noClasses()
                .that()
                .resideInAnyPackage(RULES)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(InstantSource.class)
                .orShould()
                .callMethodWhere(
                        target(name("now")).and(target(owner(resideInAPackage("java.time..")))));
    }

    static ArchRule placedRooms() {
        return classes().that(inARoom()).should(haveAPlaceInTheTable());
    }

    static ArchRule order() {
        return classes().that(inARoom()).should(knowOnlyEarlierRooms());
    }

    static ArchRule internals() {
        return classes().that(inARoom()).should(leaveOtherRoomsInternals());
    }

    /** Within a room, parts that need each other are one part. */
    static ArchRule noCycle() {
        return slices().matching("jp.monobe.(*).(*)..").should().beFreeOfCycles();
    }
}
