package jp.monobe.registry.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.reference.Localities;
import jp.monobe.registry.MemberKeys;
import jp.monobe.registry.internal.HouseholdRows.Shown;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.RelationToApplicant;
import org.springframework.stereotype.Component;

/**
 * Lays out whom a packet shows: the applicant and, if asked for, today's household or its children.
 */
@Component
public class PacketPeople {

    private static final Comparator<KnownPerson> ORDER =
            Comparator.comparing((KnownPerson each) -> RelationToApplicant.valueOf(each.relation()))
                    .thenComparing(KnownPerson::birthDate)
                    .thenComparing(KnownPerson::name);

    private final HouseholdRows households;
    private final ProtectionPolicy protection;
    private final KeyRows keys;

    PacketPeople(HouseholdRows households, ProtectionPolicy protection, KeyRows keys) {
        this.households = households;
        this.protection = protection;
        this.keys = keys;
    }

    /** What is shown, and whose rows it was taken from. */
    public record Laid(KnownPeople people, List<UUID> persons) {}

    /** Of whom a packet may tell, beside the applicant herself. */
    public enum Whom {
        HERSELF,
        CHILDREN,
        HOUSEHOLD
    }

    /** Empty when she is no resident today or somebody concerned is protected. */
    public Optional<Laid> of(UUID accountId, UUID applicant, Whom whom, LocalDate today) {
        var all = households.of(applicant, today);
        var ids = all.stream().map(Shown::personId).toList();
        if (!ids.contains(applicant) || protection.hides(applicant, ids, today)) {
            return Optional.empty();
        }
        var self = all.stream().filter(each -> each.personId().equals(applicant)).findFirst();
        var others =
                whom == Whom.HERSELF
                        ? List.<Shown>of()
                        : all.stream().filter(each -> !each.personId().equals(applicant)).toList();
        return self.map(shown -> laid(accountId, shown, others, whom));
    }

    private Laid laid(UUID accountId, Shown applicant, List<Shown> others, Whom whom) {
        var relations = relations(applicant, others);
        var shown =
                others.stream()
                        .filter(each ->
                                whom == Whom.HOUSEHOLD
                                        || relations.get(each.personId())
                                                == RelationToApplicant.CHILD)
                        .toList();
        return new Laid(
                new KnownPeople(true, applicant(applicant), members(accountId, shown, relations)),
                Stream.concat(Stream.of(applicant), shown.stream()).map(Shown::personId).toList());
    }

    private Map<UUID, RelationToApplicant> relations(Shown applicant, List<Shown> others) {
        if (others.isEmpty()) {
            return Map.of();
        }
        var kin =
                households.kin(applicant.personId(), others.stream().map(Shown::personId).toList());
        return others.stream()
                .collect(
                        Collectors.toMap(
                                Shown::personId,
                                each ->
                                        RelationToApplicant.of(
                                                applicant.member(), each.member(), kin)));
    }

    private List<KnownPerson> members(
            UUID accountId, List<Shown> shown, Map<UUID, RelationToApplicant> relations) {
        var keyOf = keys.keysOf(accountId, shown.stream().map(Shown::personId).toList());
        return shown.stream()
                .map(each ->
                        known(
                                keyOf.getOrDefault(each.personId(), ""),
                                each,
                                Objects.requireNonNull(relations.get(each.personId())),
                                null))
                .sorted(ORDER)
                .toList();
    }

    private static KnownPerson applicant(Shown self) {
        var city = Localities.japan().locality(Acting.city()).orElseThrow().fullName();
        return known(MemberKeys.SELF, self, RelationToApplicant.SELF, city + self.address());
    }

    private static KnownPerson known(
            String key,
            Shown shown,
            RelationToApplicant relation,
            @org.jspecify.annotations.Nullable String address) {
        return new KnownPerson(
                key,
                shown.name(),
                shown.kanaStatus() == KanaStatus.NONE ? null : shown.kana(),
                shown.kanaStatus() == KanaStatus.OFFICIAL,
                shown.birthDate(),
                relation.name(),
                address);
    }
}
