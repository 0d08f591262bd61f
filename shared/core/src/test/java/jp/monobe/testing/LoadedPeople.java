package jp.monobe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.people.CastMember;
import jp.monobe.people.People;
import jp.monobe.reference.Localities;
import jp.monobe.registry.ImportReport;
import jp.monobe.registry.ImportResidents;
import jp.monobe.registry.RegistryLookup;
import jp.monobe.staff.Entry;
import jp.monobe.staff.LoadStaff;
import jp.monobe.staff.StaffIdentity;
import jp.monobe.staff.StaffSignIn;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The made-up people of the three cities, loaded once for all tests of a JVM. */
@Component
public final class LoadedPeople {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final String ISSUER = "https://staff.example";
    public static final Actor JOB = new Actor.Job("test");

    private static final AtomicReference<Path> FOLDER = new AtomicReference<>();
    private static final Map<MunicipalityCode, ImportReport> LOADED = new HashMap<>();

    private final ImportResidents imports;
    private final LoadStaff staff;
    private final StaffSignIn signIn;
    private final RegistryLookup registry;

    LoadedPeople(
            ImportResidents imports, LoadStaff staff, StaffSignIn signIn, RegistryLookup registry) {
        this.imports = imports;
        this.staff = staff;
        this.signIn = signIn;
        this.registry = registry;
    }

    /** 南国市 and 香南市 with everybody in them. */
    public synchronized LoadedPeople ready() {
        load(TestCities.IN_NANKOKU);
        load(TestCities.IN_KONAN);
        return this;
    }

    public Path folder(Scope.City city) {
        return written().resolve(city.code().value());
    }

    /** The person's id in the city she is cast in. */
    public UUID personId(String key) {
        var person = cast(key);
        return Acting.as(JOB, scope(person))
                .call(() -> registry.idsOf(List.of(person.addresseeNo())))
                .get(person.addresseeNo());
    }

    /** A member of staff at work, by her {@code sub}. */
    public Acting staff(Scope.City city, String sub) {
        var identity = new StaffIdentity(ISSUER, sub, "", Set.of("pwd", "otp"));
        var entry = Acting.as(new Actor.Visitor(), city).call(() -> signIn.enter(identity));
        if (entry instanceof Entry.Entered(var member)) {
            return Acting.as(new Actor.Staff(member.id()), city);
        }
        throw new AssertionError(sub + " may not enter: " + entry);
    }

    /** What the identity provider says of a named person. */
    public VerifiedPerson verified(String key) {
        var person = cast(key);
        var name = person.idpName() == null ? person.name() : person.idpName();
        var address = person.idpAddress() == null ? registered(person) : person.idpAddress();
        return new VerifiedPerson(
                name, address, person.birthDate(), person.sex().name().equals("M") ? "1" : "2");
    }

    public CastMember cast(String key) {
        return readCast().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private String registered(CastMember person) {
        var scope = scope(person);
        var city = Localities.japan().locality(scope.code()).orElseThrow().fullName();
        return Acting.as(JOB, scope)
                .call(() -> registry.person(personId(person.key()), TODAY))
                .map(record -> city + record.address().line())
                .orElseThrow();
    }

    private static Scope.City scope(CastMember person) {
        return (Scope.City) Scope.city(person.municipality());
    }

    private void load(Scope.City city) {
        LOADED.computeIfAbsent(
                city.code(),
                _ ->
                        Acting.as(JOB, city)
                                .call(() -> {
                                    staff.load(folder(city), ISSUER);
                                    return imports.load(folder(city));
                                }));
    }

    private static List<CastMember> readCast() {
        return JsonMapper.builder()
                .build()
                .readValue(
                        written().resolve("cast.json").toFile(),
                        new TypeReference<List<CastMember>>() {});
    }

    private static synchronized Path written() {
        var folder = FOLDER.get();
        if (folder == null) {
            try {
                folder = Files.createTempDirectory(Path.of("target"), "people");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            People.write(folder, 20261123, TODAY);
            FOLDER.set(folder);
        }
        return folder;
    }
}
