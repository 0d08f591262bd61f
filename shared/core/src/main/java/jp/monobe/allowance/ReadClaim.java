package jp.monobe.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.allowance.ClaimContext.Conflict;
import jp.monobe.allowance.internal.Recipients;
import jp.monobe.allowance.internal.Recipients.CertifiedChild;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.allowance.Hindrance;
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
    private final Recipients recipients;
    private final Settings settings;

    ReadClaim(RegistryLookup registry, Recipients recipients, Settings settings) {
        this.registry = registry;
        this.recipients = recipients;
        this.settings = settings;
    }

    /** The claim alone; empty while the form lacks what the law needs. */
    static Optional<AllowanceClaim> claim(CaseFile file) {
        return AllowanceClaim.of(
                FormView.of(file.form(), file.shown(), file.answers(), file.claimDate()));
    }

    /** Empty while the form lacks what the law needs. */
    Optional<ClaimContext> of(CaseFile file) {
        return claim(file).map(claim -> context(file, claim));
    }

    private ClaimContext context(CaseFile file, AllowanceClaim claim) {
        var openDays = settings.openDays(Acting.city());
        var estimate = estimate(file, claim, openDays);
        var month = estimate.firstMonth();
        var applicant = file.applicant().flatMap(id -> registry.person(id, file.claimDate()));
        var children = children(file, claim);
        return new ClaimContext(
                file,
                claim,
                estimate,
                applicant,
                spouse(file, claim, applicant),
                children,
                applicant.flatMap(
                        person -> recipients.numberOf(person.personId(), month, file.caseId())),
                conflicts(file, month, applicant, children),
                openDays);
    }

    /** With the unavoidable reason that a clerk recorded, and with none that was only stated. */
    static AllowanceEstimate estimate(CaseFile file, AllowanceClaim claim, OpenDays openDays) {
        return AllowanceEstimate.of(
                claim,
                file.claimDate(),
                openDays,
                file.unavoidable().map(it -> new Hindrance(it.from(), it.until())).orElse(null));
    }

    private Optional<PersonRecord> spouse(
            CaseFile file, AllowanceClaim claim, Optional<PersonRecord> applicant) {
        return applicant
                .flatMap(person -> registry.spouseOf(person.personId(), file.claimDate()))
                .or(() ->
                        claim.spouse()
                                .flatMap(it ->
                                        theOnly(it.name(), it.birthDate(), file.claimDate())));
    }

    private record Named(String key, String name, LocalDate birthDate) {}

    /** By the packet's own id; who was typed by name and birth date. */
    private Map<String, PersonRecord> children(CaseFile file, AllowanceClaim claim) {
        var named =
                Stream.concat(
                                claim.children().stream()
                                        .map(it -> new Named(it.key(), it.name(), it.birthDate())),
                                claim.youths().stream()
                                        .map(it -> new Named(it.key(), it.name(), it.birthDate())))
                        .toList();
        var shown =
                persons(
                        named.stream()
                                .map(it -> file.people().get(it.key))
                                .filter(Objects::nonNull),
                        file.claimDate());
        var found = new LinkedHashMap<String, PersonRecord>();
        for (var child : named) {
            var id = file.people().get(child.key);
            var record =
                    id == null
                            ? theOnly(child.name, child.birthDate, file.claimDate())
                            : Optional.ofNullable(shown.get(id));
            record.ifPresent(it -> found.put(child.key, it));
        }
        return found;
    }

    private List<Conflict> conflicts(
            CaseFile file,
            YearMonth month,
            Optional<PersonRecord> applicant,
            Map<String, PersonRecord> children) {
        var byId =
                children.values().stream()
                        .collect(
                                Collectors.toMap(
                                        PersonRecord::personId, Function.identity(), (a, _) -> a));
        var others =
                recipients.forChildren(byId.keySet(), month, file.caseId()).stream()
                        .filter(it -> !isOf(applicant, it))
                        .toList();
        var names =
                persons(
                        others.stream().map(CertifiedChild::recipient).filter(Objects::nonNull),
                        file.claimDate());
        return others.stream()
                .map(it ->
                        new Conflict(
                                Objects.requireNonNull(byId.get(it.child())),
                                Optional.ofNullable(it.recipient()).map(names::get),
                                it.number()))
                .toList();
    }

    /**
     * Her own certification is a check of its own; of nobody on record we cannot say it is hers.
     */
    private static boolean isOf(Optional<PersonRecord> applicant, CertifiedChild certified) {
        return applicant.filter(it -> it.personId().equals(certified.recipient())).isPresent();
    }

    private Map<UUID, PersonRecord> persons(Stream<UUID> ids, LocalDate on) {
        return registry.persons(ids.distinct().toList(), on).stream()
                .collect(Collectors.toMap(PersonRecord::personId, Function.identity()));
    }

    /** Nobody when several answer to the name and birth date. */
    private Optional<PersonRecord> theOnly(String name, LocalDate birthDate, LocalDate on) {
        var found = registry.find(name, birthDate, on);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
