package jp.monobe.procedure.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What the people of one city see (市民に見せる一覧): national services and the city's own, each cut to
 * what its status lets be seen.
 */
public final class CityCatalogue {

    private final @Nullable MunicipalityCode municipality;
    private final Map<String, Service> services;
    private final List<Contact> contacts;
    private final List<String> cityNames;
    private final Set<String> main;
    private volatile @Nullable NameIndex index;

    private CityCatalogue(
            @Nullable MunicipalityCode municipality,
            Map<String, Service> services,
            List<Contact> contacts,
            List<String> cityNames,
            Set<String> main) {
        this.municipality = municipality;
        this.services = services;
        this.contacts = contacts;
        this.cityNames = cityNames;
        this.main = main;
    }

    static CityCatalogue of(
            @Nullable MunicipalityCode city, NationalServices all, @Nullable CityServices own) {
        var shown = new LinkedHashMap<String, Service>();
        all.services().stream()
                .filter(service -> service.status() != Status.OUTDATED)
                .forEach(service -> shown.put(service.id(), service.asShown()));
        if (own != null) {
            own.services().stream()
                    .filter(service -> service.status() != Status.OUTDATED)
                    .forEach(service -> shown.put(service.id(), resolve(service, shown)));
        }
        var main = Set.copyOf(all.main());
        return own == null
                ? new CityCatalogue(city, shown, List.of(), List.of(), main)
                : new CityCatalogue(city, shown, own.contacts(), own.cityNames(), main);
    }

    private static Service resolve(Service service, Map<String, Service> shown) {
        var other = service.textFrom() == null ? null : shown.get(service.textFrom());
        return other == null ? service.asShown() : service.tellingWhat(other);
    }

    /** The same as it reads on a day: with what tables and settings say put into the texts. */
    CityCatalogue filled(Filling filling) {
        var filled = new LinkedHashMap<String, Service>();
        services.forEach((id, service) -> filled.put(id, filling.in(service)));
        return new CityCatalogue(municipality, filled, contacts, cityNames, main);
    }

    public Optional<MunicipalityCode> municipality() {
        return Optional.ofNullable(municipality);
    }

    /** The city's name with and without 市; none where it offers nothing itself. */
    List<String> cityNames() {
        return cityNames;
    }

    /** Whether a first page names it, or the national service of which it is the city's version. */
    boolean isMain(Service service) {
        return main.contains(service.id()) || service.national().stream().anyMatch(main::contains);
    }

    /** National ones first, then the city's own, in the catalogue's order. */
    public Collection<Service> services() {
        return services.values();
    }

    public Optional<Service> find(String id) {
        return Optional.ofNullable(services.get(id));
    }

    /** The city's own versions of a national service, the surest first. */
    public List<Service> cityVersions(Service national) {
        return services.values().stream()
                .filter(service -> service.national().contains(national.id()))
                .sorted((one, other) -> one.status().compareTo(other.status()))
                .toList();
    }

    /** The city's own version if it is sure and of this service alone, else the national one. */
    Service sureVersion(Service national) {
        return cityVersions(national).stream()
                .filter(own -> isSure(own) && own.national().size() == 1)
                .findFirst()
                .orElse(national);
    }

    /** All, without the national ones that a sure version of the city's own stands for. */
    private Stream<Service> listed() {
        return services.values().stream()
                .filter(service -> !service.isNational() || sureVersion(service).equals(service));
    }

    /** Services of one situation, the surest first. */
    public List<Service> at(LifeEvent event) {
        return listed().filter(event::covers)
                .sorted((one, other) -> one.status().compareTo(other.status()))
                .toList();
    }

    /** Services under their headings, the surest first. */
    public static Map<String, List<Service>> byGroup(Collection<Service> services) {
        return services.stream()
                .sorted((one, other) -> one.status().compareTo(other.status()))
                .collect(
                        Collectors.groupingBy(
                                Service::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** All of them in the order of the syllabary; made when first asked for. */
    public NameIndex byName() {
        var known = index;
        if (known == null) {
            known = NameIndex.of(services.values());
            index = known;
        }
        return known;
    }

    /**
     * Of these, what is for children of an age or for a pregnancy; a city's version as its
     * nation's.
     */
    public List<Service> forAge(AgeBand band) {
        return listed().filter(service -> told(service).anyMatch(band::includes))
                .sorted((one, other) -> one.status().compareTo(other.status()))
                .toList();
    }

    private Stream<Guidance.Criteria> told(Service service) {
        return Stream.concat(
                        Stream.of(service),
                        service.national().stream()
                                .flatMap(id -> Stream.ofNullable(services.get(id))))
                .flatMap(one -> Stream.ofNullable(one.guidance().criteria()));
    }

    /**
     * What a reader of a service may also need: named ones and its national version, filled up to a
     * number with others of its group and situation.
     */
    public List<Service> related(Service service, int enough) {
        var found = new ArrayList<String>(service.related());
        found.addAll(service.national());
        int atMost = Math.max(enough, found.size());
        services.values().stream()
                .filter(other -> isNear(other, service))
                .map(Service::id)
                .forEach(found::add);
        return found.stream()
                .distinct()
                .filter(id -> !id.equals(service.id()))
                .flatMap(id -> Stream.ofNullable(services.get(id)))
                .filter(CityCatalogue::isSure)
                .limit(atMost)
                .toList();
    }

    private static boolean isNear(Service one, Service other) {
        return one.group().equals(other.group())
                && one.lifeEvents().stream().anyMatch(other.lifeEvents()::contains);
    }

    /** The city hall, where one may always ask. */
    public Optional<Contact> cityHall() {
        return contacts.stream().findFirst();
    }

    /**
     * Whom to ask about a service: its own office, or that of the city's sure version; the
     * telephone is looked up by the office's name if need be.
     */
    public Optional<Contact> contact(Service service) {
        return Stream.concat(
                        Stream.of(service),
                        cityVersions(service).stream().filter(CityCatalogue::isSure))
                .flatMap(one -> Stream.ofNullable(one.contact()))
                .findFirst()
                .map(this::withTelephone);
    }

    private static boolean isSure(Service service) {
        return service.status() == Status.CURRENT;
    }

    private Contact withTelephone(Contact contact) {
        return contact.phone() != null
                ? contact
                : contacts.stream()
                        .filter(known -> known.name().equals(contact.name()))
                        .findFirst()
                        .orElse(contact);
    }
}
