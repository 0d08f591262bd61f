package jp.monobe.agreement;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.agreement.internal.ProbeRows;
import jp.monobe.agreement.spi.KeyProbe;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.KeyFolder;
import jp.monobe.municipality.KeyFolder.Key;
import jp.monobe.staff.Permission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Whether keys lie there, and whether agents take them (鍵の確認). */
@Service
public class ProbeKeys {

    private final KeyFolder folder;
    private final List<KeyProbe> probes;
    private final ProbeRows rows;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ProbeKeys(
            @Value("${monobe.agent.keys:}") String folder,
            List<KeyProbe> probes,
            ProbeRows rows,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.folder = new KeyFolder(folder);
        this.probes = probes;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Guarded(by = STAFF, permission = Permission.AGREEMENT_READ)
    public List<KeyState> all() {
        return Stream.of(Key.values())
                .map(key ->
                        new KeyState(
                                key,
                                folder.isThere(key, Acting.city()),
                                of(key).isPresent(),
                                rows.last(key).orElse(null)))
                .toList();
    }

    /**
     * Asks the agent now; nothing happens there. In no transaction, since an answer may take long.
     */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_PROPOSE)
    public KeyAnswer ask(Key key) {
        var answer =
                folder.isThere(key, Acting.city())
                        ? of(key).map(KeyProbe::ask)
                                .orElseGet(() -> new KeyAnswer(KeyAnswer.Outcome.AWAY, "no probe"))
                        : new KeyAnswer(KeyAnswer.Outcome.NONE, "");
        var id = ids.next();
        rows.add(id, key, answer, UtcTime.whole(clock.instant()), Acting.staff());
        audit.record("agreement.probe", "agreement", id, key + " " + answer.outcome());
        return answer;
    }

    private Optional<KeyProbe> of(Key key) {
        return probes.stream().filter(it -> it.key() == key).findFirst();
    }
}
