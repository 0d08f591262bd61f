package jp.monobe.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.casework.spi.Assessor;
import org.springframework.stereotype.Component;

/** The rooms that judge cases, by procedure; a procedure without one cannot be filed online. */
@Component
class Assessors {

    private final Map<String, Assessor> byProcedure;

    Assessors(List<Assessor> assessors) {
        byProcedure =
                assessors.stream()
                        .collect(Collectors.toMap(Assessor::procedure, Function.identity()));
    }

    Assessor of(String procedure) {
        return Objects.requireNonNull(byProcedure.get(procedure), procedure);
    }
}
