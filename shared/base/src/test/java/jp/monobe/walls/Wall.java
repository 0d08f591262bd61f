package jp.monobe.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Supplier;

/**
 * The walls of the house, on each program's whole path. {@code WallTest} sees each of them fall
 * when somebody climbs it.
 */
public enum Wall {
    LAW_AND_MODELS_ARE_PLAIN(RoomWalls::plainRules),
    LAW_AND_MODELS_HAVE_NO_CLOCK(RoomWalls::rulesWithoutClock),
    EVERY_CLASS_HAS_ITS_ROOM(RoomWalls::placedRooms),
    ROOMS_KNOW_ONLY_EARLIER_ROOMS(RoomWalls::order),
    INTERNALS_ARE_THE_ROOMS_OWN(RoomWalls::internals),
    PARTS_OF_A_ROOM_FORM_NO_CYCLE(RoomWalls::noCycle),
    ONLY_MUNICIPALITY_CHOOSES_A_DATABASE(ReachWalls::databases),
    ONLY_SIGN_IN_READS_THE_SECURITY_CONTEXT(ReachWalls::securityContext),
    ONLY_DOCUMENT_DRAWS_PAPER(ReachWalls::paper),
    ONLY_ADAPTERS_SPEAK_TO_THE_OUTSIDE(ReachWalls::outside),
    VIEWS_KNOW_NO_TABLES(ReachWalls::viewsWithoutTables),
    VIEWS_ASK_SERVICES(ReachWalls::viewsAskServices),
    ONLY_RELAYS_EMPTY_THE_OUTBOX(ReachWalls::relays),
    NO_EVENTS_BESIDE_THE_OUTBOX(ReachWalls::noEvents),
    SERVICES_ARE_GUARDED(ReachWalls::guardedServices);

    private static final ImportOption NO_TESTS =
            place ->
                    ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(place)
                            && !place.contains("-tests.jar");

    private final ArchRule rule;

    Wall(Supplier<ArchRule> rule) {
        this.rule = rule.get();
    }

    /** All of the product's classes on this path, read once per program. */
    public static JavaClasses house() {
        return House.CLASSES;
    }

    public void check(JavaClasses classes) {
        rule.check(classes);
    }

    boolean isClimbedBy(Class<?>... climbers) {
        return rule.evaluate(new ClassFileImporter().importClasses(climbers)).hasViolation();
    }

    private static final class House {
        static final JavaClasses CLASSES =
                new ClassFileImporter().withImportOption(NO_TESTS).importPackages("jp.monobe");
    }
}
