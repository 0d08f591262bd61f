package jp.monobe.procedure.finder;

import java.util.Map;
import java.util.Objects;
import jp.monobe.procedure.catalogue.Service;

/**
 * The finder's questions and the rules of all services, shipped with the product and read once at
 * start by {@link jp.monobe.procedure.ShippedFinder}.
 */
public record FinderDefinitions(Questions questions, Map<String, FinderRule> rules) {

    public FinderDefinitions {
        rules = Map.copyOf(rules);
    }

    /** The service's own rule, or that of the one whose text it shows. */
    public FinderRule ruleOf(Service service) {
        var own = rules.get(service.id());
        var other = service.textFrom() == null ? null : rules.get(service.textFrom());
        return own != null
                ? own
                : Objects.requireNonNullElse(other, FinderRule.unwritten(service.id()));
    }
}
