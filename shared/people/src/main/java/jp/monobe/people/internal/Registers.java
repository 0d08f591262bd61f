package jp.monobe.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.monobe.people.CastMember;
import jp.monobe.people.CityPeople;
import jp.monobe.people.KanaStatus;
import jp.monobe.people.Names;
import jp.monobe.people.Person;
import jp.monobe.people.Protection;
import jp.monobe.people.Recipient;
import jp.monobe.people.Relation;
import jp.monobe.people.Relation.Kind;
import jp.monobe.people.StaffMember;
import jp.monobe.people.Status;
import jp.monobe.people.Stay;
import org.jspecify.annotations.Nullable;

/** Turns the drafts of a city into its registers, giving out the numbers. */
final class Registers {

    private final City city;
    private final Numbers numbers;
    private final List<Person> persons = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    Registers(City city, Numbers numbers) {
        this.city = city;
        this.numbers = numbers;
    }

    CityPeople write() {
        city.households.forEach(home -> home.members.forEach(this::number));
        city.outsiders.forEach(this::number);
        for (var home : city.households) {
            var householdNo = numbers.household();
            home.members.forEach(member -> enter(member, householdNo));
        }
        city.outsiders.forEach(outsider -> enter(outsider, ""));
        return new CityPeople(
                city.plan.code(),
                List.copyOf(persons),
                List.copyOf(relations),
                city.shelters.stream().map(Registers::protection).toList(),
                recipients(),
                staff(),
                city.roles.stream().map(this::castMember).toList());
    }

    private void number(Draft draft) {
        draft.addresseeNo = numbers.addressee();
    }

    private void enter(Draft draft, String householdNo) {
        boolean known = draft.kanaStatus != KanaStatus.NONE;
        persons.add(
                new Person(
                        draft.addresseeNo,
                        householdNo,
                        draft.relationship,
                        new Names(
                                draft.name,
                                known ? draft.kana : "",
                                draft.kanaStatus,
                                draft.alias,
                                draft.roman),
                        draft.birth,
                        draft.sex,
                        draft.nationality,
                        Objects.requireNonNull(draft.address),
                        stay(draft),
                        numbers.myNumber(),
                        draft.card && draft.isResident() ? numbers.certificateSerial() : "",
                        draft.livelihood));
        relate(draft.father, Kind.FATHER_OF, draft);
        relate(draft.mother, Kind.MOTHER_OF, draft);
        relate(draft, Kind.SPOUSE_OF, draft.spouse);
    }

    private static Stay stay(Draft draft) {
        if (draft.home == null) {
            return new Stay(null, "", null, Status.OUTSIDE, null);
        }
        var arrival = draft.home.arrival;
        return draft.birth.isAfter(arrival.since())
                ? new Stay(draft.birth, "", null, draft.status, draft.until)
                : new Stay(
                        arrival.since(),
                        arrival.from(),
                        arrival.plannedOut(),
                        draft.status,
                        draft.until);
    }

    /** Only between people who are on some record and, for spouses, both alive. */
    private void relate(@Nullable Draft one, Kind kind, @Nullable Draft other) {
        if (one == null || other == null || one.addresseeNo.isEmpty()) {
            return;
        }
        boolean widowed = one.status == Status.DEAD || other.status == Status.DEAD;
        if (!other.addresseeNo.isEmpty() && !(kind == Kind.SPOUSE_OF && widowed)) {
            relations.add(new Relation(one.addresseeNo, kind, other.addresseeNo));
        }
    }

    private static Protection protection(City.Shelter shelter) {
        return new Protection(
                shelter.person().addresseeNo,
                shelter.against().addresseeNo,
                shelter.from(),
                shelter.from().plusYears(1).minusDays(1),
                shelter.kind());
    }

    private List<Recipient> recipients() {
        var recipients = new ArrayList<Recipient>();
        for (var claim : city.claims) {
            recipients.add(
                    new Recipient(
                            String.valueOf(1_000_001 + recipients.size()),
                            claim.recipient().addresseeNo,
                            claim.first(),
                            claim.children().stream().map(child -> child.addresseeNo).toList()));
        }
        return List.copyOf(recipients);
    }

    private List<StaffMember> staff() {
        return Words.lines("staff.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(city.plan.code().value()))
                .map(cells ->
                        new StaffMember(
                                cells[0] + "-" + cells[1],
                                cells[2],
                                cells[3],
                                cells[4],
                                Stream.of(cells[5].split(" ")).toList()))
                .toList();
    }

    private CastMember castMember(City.Role role) {
        return new CastMember(
                role.key(),
                city.plan.code().value(),
                role.person() == null ? "" : role.person().addresseeNo,
                role.card().name,
                role.caption(),
                role.card().birth,
                role.card().sex,
                role.idpAddress(),
                role.idpName());
    }
}
