package jp.monobe.resident;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.resident.internal.KeptPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people she typed because no packet holds them (家族の控え): kept with her account, offered in
 * every later form, and nobody else's business. She may change and delete them, or want none kept.
 */
@Service
public class FamilyService {

    /** The group under which her own page lists them. */
    public static final String GROUP = "family";

    private final KeptPeople people;
    private final Ids ids;
    private final Clock clock;

    FamilyService(KeptPeople people, Ids ids, Clock clock) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** Also those of whom something is missing yet. */
    @Guarded(by = Who.RESIDENT)
    public List<TypedPerson> mine() {
        return people.of(Acting.account(), GROUP);
    }

    @Guarded(by = Who.RESIDENT)
    public boolean isKept() {
        return people.isWanted(Acting.account());
    }

    /** Wanting none kept deletes what is there. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void keep(boolean wanted) {
        people.want(Acting.account(), wanted);
        if (!wanted) {
            people.removeAll(Acting.account());
        }
    }

    /** {@code person.key} is an id of hers, or a new one. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void save(TypedPerson person) {
        people.put(Acting.account(), UUID.fromString(person.key()), person, now());
    }

    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void remove(String key) {
        people.remove(Acting.account(), UUID.fromString(key));
    }

    /**
     * Keeps whom she typed into a form that she handed in, in one statement; who is there under the
     * same name and birth date stays as she left her.
     */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void remember(List<TypedPerson> typed) {
        var whole =
                typed.stream()
                        .filter(person -> person.name() != null && person.birthDate() != null)
                        .toList();
        if (!whole.isEmpty()) {
            people.add(Acting.account(), whole, ids, now());
        }
    }

    /**
     * A correction says of somebody what was misspelt before: whom is kept as she was then is kept
     * as she is now, in one row. Whom she changed here herself stays.
     */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void corrected(TypedPerson was, TypedPerson now) {
        if (now.name() != null && now.birthDate() != null) {
            people.correct(Acting.account(), was, now);
        }
    }

    private Instant now() {
        return UtcTime.whole(clock.instant());
    }
}
