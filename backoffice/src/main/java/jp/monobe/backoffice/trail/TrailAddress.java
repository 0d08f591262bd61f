package jp.monobe.backoffice.trail;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.TrailQuery.Why;
import jp.monobe.casework.TrailFilter;

/**
 * What the trail shows, as its address says it, so that going back shows the same.
 *
 * @param who a kind of actor, or the id of a member of the staff; empty for everybody
 */
record TrailAddress(
        String who, String whom, LocalDate from, LocalDate until, Why why, Optional<Long> before) {

    private static final int LONGEST = 40;
    private static final int WEEK = 6;

    static TrailAddress of(QueryParameters parameters, LocalDate today) {
        var until = day(parameters, "until").orElse(today);
        return new TrailAddress(
                parameters.getSingleParameter("who").orElse(""),
                parameters.getSingleParameter("whom").map(TrailAddress::cut).orElse(""),
                day(parameters, "from").orElse(until.minusDays(WEEK)),
                until,
                why(parameters.getSingleParameter("why").orElse("")),
                parameters
                        .getSingleParameter("before")
                        .filter(text -> text.matches("[0-9]{1,18}"))
                        .map(Long::parseLong));
    }

    private static String cut(String text) {
        var stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    private static Optional<LocalDate> day(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(TrailAddress::day);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static Why why(String word) {
        return Arrays.stream(Why.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(Why.ANY);
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "who", who);
        put(all, "whom", whom);
        all.put("from", from.toString());
        all.put("until", until.toString());
        put(all, "why", why == Why.ANY ? "" : why.name());
        before.ifPresent(id -> all.put("before", id.toString()));
        return QueryParameters.simple(all);
    }

    private static void put(LinkedHashMap<String, String> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, value);
        }
    }

    TrailAddress before(long id) {
        return new TrailAddress(who, whom, from, until, why, Optional.of(id));
    }

    TrailFilter filter() {
        var member = member();
        return new TrailFilter(
                member.isPresent() ? "staff" : who, member, whom, from, until, why, before);
    }

    private Optional<UUID> member() {
        try {
            return Optional.of(UUID.fromString(who));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
