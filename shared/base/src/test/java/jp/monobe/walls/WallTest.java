package jp.monobe.walls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each wall is seen to fall when somebody climbs it; the programs' own tests see that none does.
 */
class WallTest {

    @ParameterizedTest
    @EnumSource
    void noticesWhoClimbsIt(Wall wall) {
        assertThat(wall.isClimbedBy(climbersOf(wall))).isTrue();
    }

    private static Class<?>[] climbersOf(Wall wall) {
        return switch (wall) {
            case LAW_AND_MODELS_ARE_PLAIN, LAW_AND_MODELS_HAVE_NO_CLOCK ->
                    classes(jp.monobe.law.planted.Climber.class);
            case EVERY_CLASS_HAS_ITS_ROOM -> classes(jp.monobe.nowhere.one.Climber.class);
            case ROOMS_KNOW_ONLY_EARLIER_ROOMS -> classes(jp.monobe.kernel.planted.Climber.class);
            case INTERNALS_ARE_THE_ROOMS_OWN -> classes(jp.monobe.audit.planted.Climber.class);
            case PARTS_OF_A_ROOM_FORM_NO_CYCLE ->
                    classes(
                            jp.monobe.nowhere.one.Climber.class,
                            jp.monobe.nowhere.other.Accomplice.class);
            case SERVICES_ARE_GUARDED -> classes(jp.monobe.filing.planted.Climber.class);
            case ONLY_MUNICIPALITY_CHOOSES_A_DATABASE,
                    ONLY_SIGN_IN_READS_THE_SECURITY_CONTEXT,
                    ONLY_DOCUMENT_DRAWS_PAPER,
                    ONLY_ADAPTERS_SPEAK_TO_THE_OUTSIDE,
                    VIEWS_KNOW_NO_TABLES,
                    VIEWS_ASK_SERVICES,
                    ONLY_RELAYS_EMPTY_THE_OUTBOX,
                    NO_EVENTS_BESIDE_THE_OUTBOX ->
                    classes(jp.monobe.portal.planted.Climber.class);
        };
    }

    private static Class<?>[] classes(Class<?>... all) {
        return all;
    }
}
