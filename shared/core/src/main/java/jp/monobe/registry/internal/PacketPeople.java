package jp.monobe.registry.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.reference.Localities;
import jp.monobe.registry.MemberKeys;
import jp.monobe.registry.internal.HouseholdRows.Shown;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.Kin;
import jp.monobe.registry.model.RelationToApplicant;
import org.springframework.stereotype.Component;

/** Lays out whom a packet shows: the applicant and, if asked for, today's household. */
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

    /** Empty when she is no resident today or somebody concerned is protected. */
    public Optional<Laid> of(
            UUID accountId, UUID applicant, boolean wholeHousehold, LocalDate today) {
        var all = households.of(applicant, today);
        var ids = all.stream().map(Shown::personId).toList();
        if (!ids.contains(applicant) || protection.hides(applicant, ids, today)) {
            return Optional.empty();
        }
        var self = all.stream().filter(each -> each.personId().equals(applicant)).findFirst();
        var others =
                all.stream()
                        .filter(each -> wholeHousehold && !each.personId().equals(applicant))
                        .toList();
        return self.map(shown ->
                new Laid(
                        new KnownPeople(true, applicant(shown), members(accountId, shown, others)),
                        wholeHousehold ? ids : List.of(applicant)));
    }

    private List<KnownPerson> members(UUID accountId, Shown applicant, List<Shown> others) {
        var ids = others.stream().map(Shown::personId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var keyOf = keys.keysOf(accountId, ids);
        var kin = households.kin(applicant.personId(), ids);
        return others.stream()
                .map(each -> member(applicant, each, keyOf, kin))
                .sorted(ORDER)
                .toList();
    }

    private static KnownPerson member(
            Shown applicant, Shown other, Map<UUID, String> keyOf, Collection<Kin> kin) {
        var relation = RelationToApplicant.of(applicant.member(), other.member(), kin);
        return known(keyOf.getOrDefault(other.personId(), ""), other, relation, null);
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
