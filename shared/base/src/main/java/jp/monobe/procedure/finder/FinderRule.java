package jp.monobe.procedure.finder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Service;

/**
 * For whom a service is (対象の条件): all lines must hold, for the family or for one and the same child.
 *
 * @param service the catalogue's id
 * @param about FAMILY, or CHILDREN when each child is looked at
 * @param lines readings by the catalogue's own words; a line without one is left open
 * @param also what the catalogue says elsewhere, or takes for granted, in our words
 */
public record FinderRule(
        String service,
        About about,
        Map<String, Reading> lines,
        List<RuleLine> also,
        Optional<WorthRule> worth) {

    private static final Reading OPEN = new Reading.Open();

    public FinderRule {
        lines = Map.copyOf(lines);
        also = List.copyOf(also);
    }

    /** A service nobody wrote a rule for: every line is left open. */
    static FinderRule unwritten(String service) {
        return new FinderRule(service, About.FAMILY, Map.of(), List.of(), Optional.empty());
    }

    /** The lines as the service now shows them, read as far as they are known. */
    public List<RuleLine> of(Service shown) {
        var told =
                shown.guidance().eligibility().stream()
                        .map(text -> new RuleLine(text, lines.getOrDefault(text, OPEN)));
        return Stream.concat(told, also.stream()).toList();
    }
}
