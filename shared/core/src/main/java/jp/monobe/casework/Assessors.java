package jp.monobe.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.casework.spi.Assessor;
import org.springframework.stereotype.Component;

/** Who judges cases, by procedure: its own room, else whoever goes by the definition. */
@Component
class Assessors {

    private final Map<String, Assessor> byProcedure;
    private final Assessor byDefinition;

    Assessors(List<Assessor> assessors) {
        byProcedure =
                assessors.stream()
                        .filter(each -> each.procedure().isPresent())
                        .collect(
                                Collectors.toMap(
                                        each -> each.procedure().orElseThrow(),
                                        Function.identity()));
        byDefinition =
                assessors.stream()
                        .filter(each -> each.procedure().isEmpty())
                        .findFirst()
                        .orElseThrow();
    }

    Assessor of(String procedure) {
        return byProcedure.getOrDefault(procedure, byDefinition);
    }
}
