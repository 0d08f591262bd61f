package jp.monobe.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.internal.PersonRows;
import org.springframework.stereotype.Service;

/** The person behind a 宛名番号, for whoever reads the trail: an id, and nothing of the person. */
@Service
public class PersonNumbers {

    private final PersonRows people;

    PersonNumbers(PersonRows people) {
        this.people = people;
    }

    @Guarded(by = Guarded.Who.STAFF, permission = "audit.read")
    public Optional<UUID> idOf(String addresseeNo) {
        return Optional.ofNullable(people.idsOf(List.of(addresseeNo)).get(addresseeNo));
    }
}
