package jp.monobe.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import jp.monobe.municipality.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The version of a city's databases is the number of scripts that made them: a script more, and
 * programs of before must leave the city alone (ADR 20).
 */
class SchemaVersionTest {

    @Test
    void countsEveryScriptOfACity() {
        assertThat(Tenant.KNOWN_SCHEMA)
                .as("Tenant.KNOWN_SCHEMA: count up with every script of a city's databases")
                .isEqualTo(
                        scripts("city")
                                + scripts("settings")
                                + scripts("catalogue")
                                + scripts("front")
                                + scripts("core")
                                + scripts("vault"));
    }

    private static int scripts(String folder) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/" + folder + "/V*.sql");
            assertThat(found).as(folder).isNotEmpty();
            return (int)
                    Arrays.stream(found)
                            .map(r -> String.valueOf(r.getFilename()))
                            .distinct()
                            .count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
