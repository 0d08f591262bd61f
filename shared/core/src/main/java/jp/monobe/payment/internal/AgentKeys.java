package jp.monobe.payment.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.payment.AgentAgreements;
import jp.monobe.payment.AgentAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Each city's agreement with its collecting agent, in a file outside the database: {@code
 * agent-<code>.properties} with {@code api} (address) and {@code key} (secret). Read each time, so
 * that a key can be changed while the program runs; a city without the file hands files in by hand.
 */
@Component
public class AgentKeys {

    /** Not printable, since it holds a secret. */
    record Agreement(String api, String key) {
        @Override
        public String toString() {
            return "Agreement[" + api + "]";
        }
    }

    private final String folder;

    /**
     * @param folder of the files; empty where no agent is asked
     */
    public AgentKeys(@Value("${monobe.agent.keys:}") String folder) {
        this.folder = folder;
    }

    public boolean has(MunicipalityCode city) {
        return !folder.isBlank() && Files.exists(file(city));
    }

    /** Whether a file lies here; what is in it is nobody's to see. */
    public boolean isThere(AgentAgreements.KeyFile file, MunicipalityCode city) {
        var name =
                switch (file) {
                    case CARD -> "card-" + city + ".properties";
                    case COLLECTING -> "agent-" + city + ".properties";
                    case PAY_LINK -> "paylink-" + city + ".key";
                };
        return !folder.isBlank() && Files.exists(Path.of(folder, name));
    }

    Agreement of(MunicipalityCode city) {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file(city))) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            throw new AgentAway("agreement unreadable");
        }
        return new Agreement(required(lines, "api"), required(lines, "key"));
    }

    private static String required(Properties lines, String name) {
        return Optional.ofNullable(lines.getProperty(name))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .orElseThrow(() -> new AgentAway("agreement has no " + name));
    }

    private Path file(MunicipalityCode city) {
        return Path.of(folder, "agent-" + city + ".properties");
    }
}
