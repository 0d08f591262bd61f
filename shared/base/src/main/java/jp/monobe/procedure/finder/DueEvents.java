package jp.monobe.procedure.finder;

import java.util.List;
import jp.monobe.procedure.catalogue.Due.Event;

/** Which questions tell when the events were from which the catalogue counts its deadlines. */
public final class DueEvents {

    public static final String MOVED_OUT = "moved-out-on";
    public static final String MOVED_IN = "moved-in-on";
    public static final String BIRTH = "birth";
    public static final String EXPECTED = "due";

    private DueEvents() {}

    /** Ids of the questions; none where the finder does not ask for the day. */
    public static List<String> questions(Event event) {
        return switch (event) {
            case BIRTH -> List.of(BIRTH);
            case BIRTH_OR_MOVE -> List.of(MOVED_OUT, BIRTH);
            case PLANNED_MOVE -> List.of(MOVED_OUT);
            case MOVE -> List.of(MOVED_IN);
            case EIGHT_WEEKS_BEFORE_BIRTH -> List.of(EXPECTED);
            case FAMILY_CHANGE, PREGNANCY -> List.of();
        };
    }
}
