package jp.monobe.allowance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.claim.AllowanceEstimate;
import jp.monobe.procedure.form.FormView;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import org.springframework.stereotype.Component;

/** Reads a case's claim and the registry's records of its people, as of the claim's date. */
@Component
class ReadClaim {

    private final RegistryLookup registry;
    private final Settings settings;

    ReadClaim(RegistryLookup registry, Settings settings) {
        this.registry = registry;
        this.settings = settings;
    }

    /** Empty while the form lacks what the law needs. */
    Optional<ClaimContext> of(CaseFile file) {
        var view = FormView.of(file.form(), file.shown(), file.answers(), file.claimDate());
        return AllowanceClaim.of(view).map(claim -> context(file, claim));
    }

    private ClaimContext context(CaseFile file, AllowanceClaim claim) {
        var openDays = settings.openDays(Acting.city());
        var applicant = file.applicant().flatMap(id -> registry.person(id, file.claimDate()));
        return new ClaimContext(
                file,
                claim,
                AllowanceEstimate.of(claim, file.claimDate(), openDays),
                applicant,
                applicant.flatMap(person -> registry.spouseOf(person.personId(), file.claimDate())),
                children(file, claim),
                openDays);
    }

    private Map<String, PersonRecord> children(CaseFile file, AllowanceClaim claim) {
        var found = new LinkedHashMap<String, PersonRecord>();
        Stream.concat(
                        claim.children().stream()
                                .map(it -> new Named(it.key(), it.name(), it.birthDate())),
                        claim.youths().stream()
                                .map(it -> new Named(it.key(), it.name(), it.birthDate())))
                .forEach(child -> record(file, child).ifPresent(it -> found.put(child.key, it)));
        return found;
    }

    private record Named(String key, String name, java.time.LocalDate birthDate) {}

    /**
     * By the packet's own id; who was typed by name and birth date, if only one answers to them.
     */
    private Optional<PersonRecord> record(CaseFile file, Named child) {
        var id = file.people().get(child.key);
        if (id != null) {
            return registry.person(id, file.claimDate());
        }
        var found = registry.find(child.name, child.birthDate, file.claimDate());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
