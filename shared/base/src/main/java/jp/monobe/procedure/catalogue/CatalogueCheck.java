package jp.monobe.procedure.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold across the files: ids once, references known, life events covered. */
final class CatalogueCheck {

    private final Catalogue catalogue;
    private final List<FileText> files;
    private final Set<String> national;
    private final List<String> problems = new ArrayList<>();

    CatalogueCheck(Catalogue catalogue, List<FileText> files) {
        this.catalogue = catalogue;
        this.files = files;
        this.national =
                catalogue.national().services().stream()
                        .map(Service::id)
                        .collect(Collectors.toSet());
    }

    List<String> problems() {
        var seen = new HashSet<String>();
        services()
                .forEach(service -> {
                    expect(seen.add(service.id()), service, "id used twice");
                    check(service);
                });
        catalogue.national().main().stream()
                .filter(id -> !national.contains(id))
                .forEach(id -> problems.add("life-events.yaml: main service unknown: " + id));
        return problems;
    }

    private Stream<Service> services() {
        return Stream.concat(
                catalogue.national().services().stream(),
                catalogue.cities().stream().flatMap(city -> city.services().stream()));
    }

    private void check(Service service) {
        Stream.concat(service.national().stream(), service.related().stream())
                .filter(id -> !national.contains(id))
                .forEach(id -> fail(service, "names an unknown national service: " + id));
        expect(
                service.textFrom() == null || national.contains(service.textFrom()),
                service,
                "takes its text from an unknown service: " + service.textFrom());
        service.lifeEvents().stream()
                .filter(word ->
                        catalogue.national().lifeEvents().stream()
                                .noneMatch(e -> e.covers().contains(word)))
                .forEach(word -> fail(service, "life event not in life-events.yaml: " + word));
        expect(!service.guidance().summary().isBlank(), service, "has no summary");
        service.texts().forEach(text -> checkText(service, text));
    }

    private void checkText(Service service, String text) {
        Filling.unknownIn(text)
                .forEach(name -> failAt(service, text, "has an unknown placeholder: " + name));
        TypedYen.twiceIn(service, text)
                .forEach(yen ->
                        failAt(
                                service,
                                text,
                                "types an amount that a table has: " + yen.formatted()));
    }

    private void expect(boolean holds, Service service, String problem) {
        if (!holds) {
            fail(service, problem);
        }
    }

    private void fail(Service service, String problem) {
        failAt(service, "", problem);
    }

    /** Names the line of the entry on which these words stand; the entry's first if none. */
    private void failAt(Service service, String words, String problem) {
        var place =
                files.stream()
                        .filter(file -> file.has(service.id()))
                        .findFirst()
                        .map(file -> file.place(service.id(), words))
                        .orElse("catalogue");
        problems.add(place + ": " + service.id() + " " + problem);
    }
}
