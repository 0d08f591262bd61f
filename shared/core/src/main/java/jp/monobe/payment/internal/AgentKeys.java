package jp.monobe.payment.internal;

import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.KeyFolder;
import jp.monobe.municipality.KeyFolder.Key;
import jp.monobe.payment.AgentAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Each city's agreement with its collecting agent, in a file outside the database: {@code api}
 * (address) and {@code key} (secret). A city without the file hands files in by hand.
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

    private final KeyFolder folder;

    /**
     * @param folder of the files; empty where no agent is asked
     */
    public AgentKeys(@Value("${monobe.agent.keys:}") String folder) {
        this.folder = new KeyFolder(folder);
    }

    public boolean has(MunicipalityCode city) {
        return folder.isThere(Key.COLLECTING, city);
    }

    Agreement of(MunicipalityCode city) {
        try {
            var lines =
                    folder.lines(Key.COLLECTING, city)
                            .orElseThrow(() -> new AgentAway("no agreement"));
            return new Agreement(lines.get("api"), lines.get("key"));
        } catch (KeyFolder.Unreadable unreadable) {
            throw new AgentAway("agreement unreadable: " + unreadable.getMessage());
        }
    }
}
