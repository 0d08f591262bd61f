package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.finder.About;
import jp.monobe.procedure.finder.FinderDefinitions;
import jp.monobe.procedure.finder.FinderRule;
import jp.monobe.procedure.finder.Questions;
import jp.monobe.procedure.finder.Reading;
import jp.monobe.procedure.finder.RuleLine;
import jp.monobe.procedure.finder.WorthRule;

/**
 * Reads the finder's rules ({@code finder/national.yaml} and one file a city). A reading is a
 * condition, {@code {changeable: …}} where a family can change it, {@code {holds-if: …}}, {@code
 * OPEN} or {@code INFORMS}; readings at the top of a file are those of lines that read alike
 * wherever they stand.
 */
public final class FinderReader {

    private final FinderQuestionReader questions;
    private final Map<String, Service> services;
    private final Map<String, Yaml> ofFamily = new HashMap<>();
    private final Map<String, Yaml> ofEach = new HashMap<>();
    private final Map<String, FinderRule> rules = new LinkedHashMap<>();

    /**
     * @param services as they are shown, by id
     * @throws jp.monobe.procedure.InvalidDefinition with file, line and reason, as do the others
     */
    public FinderReader(String file, String text, Map<String, Service> services) {
        this.questions = new FinderQuestionReader(Yaml.parse(file, text).section());
        this.services = services;
    }

    public FinderDefinitions definitions() {
        return new FinderDefinitions(questions(), rules);
    }

    private Questions questions() {
        return questions.questions();
    }

    /** A file may name as like only what stands above, in itself or in a file read before. */
    public void read(String file, String text) {
        var section = Yaml.parse(file, text).section();
        section.find("readings").ifPresent(it -> it.section().each(ofFamily::put));
        section.find("readings-of-each-child").ifPresent(it -> it.section().each(ofEach::put));
        var all = section.get("services").section();
        all.each((id, yaml) -> {
            var service = services.get(id);
            if (service == null) {
                throw all.error(id, "No service shown is called " + id);
            }
            service(service, yaml);
        });
        section.done();
    }

    private void service(Service service, Yaml yaml) {
        var section = yaml.section();
        var like = section.find("like").map(this::like);
        var about = about(section, like);
        var lines = new LinkedHashMap<String, Reading>();
        for (var text : service.guidance().eligibility()) {
            common(text, about).ifPresent(reading -> lines.put(text, reading(reading, about)));
        }
        section.find("lines")
                .ifPresent(own ->
                        own.section()
                                .each((text, reading) ->
                                        lines.put(
                                                line(text, reading, service),
                                                reading(reading, about))));
        var also = new ArrayList<RuleLine>(like.map(it -> carried(it, lines)).orElse(List.of()));
        section.find("also")
                .ifPresent(own ->
                        own.section()
                                .each((text, reading) ->
                                        also.add(new RuleLine(text, reading(reading, about)))));
        var rule =
                new FinderRule(
                        service.id(),
                        about,
                        lines,
                        also,
                        section.find("worth").map(it -> Section.constant(it, WorthRule.class)));
        section.done();
        if (rules.put(service.id(), rule) != null) {
            throw yaml.error("Service twice: " + service.id());
        }
    }

    private Optional<Yaml> common(String text, About about) {
        var each = about == About.CHILDREN ? ofEach.get(text) : null;
        return Optional.ofNullable(each == null ? ofFamily.get(text) : each);
    }

    private FinderRule like(Yaml yaml) {
        var rule = rules.get(yaml.text());
        if (rule == null) {
            throw yaml.error("No rule above is of " + yaml.text());
        }
        return rule;
    }

    /** What the other service asks for, unless a line of this one says the same. */
    private static List<RuleLine> carried(FinderRule other, Map<String, Reading> own) {
        var all = new ArrayList<RuleLine>();
        other.lines().forEach((text, reading) -> all.add(new RuleLine(text, reading)));
        all.addAll(other.also());
        return all.stream()
                .filter(line -> !own.containsKey(line.text()))
                .filter(line -> line.reading() instanceof Reading.Means)
                .toList();
    }

    private static About about(Section section, Optional<FinderRule> like) {
        return section.find("each")
                .map(yaml -> {
                    if (!yaml.text().equals("children")) {
                        throw yaml.error("each is children");
                    }
                    return About.CHILDREN;
                })
                .or(() -> like.map(FinderRule::about))
                .orElse(About.FAMILY);
    }

    private static String line(String text, Yaml reading, Service service) {
        if (!service.guidance().eligibility().contains(text)) {
            throw reading.error(service.id() + " shows no such line: " + text);
        }
        return text;
    }

    private Reading reading(Yaml yaml, About about) {
        if (yaml.isText()) {
            return switch (yaml.text()) {
                case "OPEN" -> new Reading.Open();
                case "INFORMS" -> new Reading.Informs();
                default -> throw yaml.error("A condition, OPEN or INFORMS is expected here");
            };
        }
        var conditions = questions.conditions(about);
        var section = yaml.section();
        var holdsIf = section.find("holds-if");
        var changeable = section.find("changeable");
        if (holdsIf.isPresent() || changeable.isPresent()) {
            section.done();
        }
        return holdsIf.isPresent()
                ? new Reading.HoldsIf(conditions.read(holdsIf))
                : new Reading.Means(
                        conditions.read(changeable.or(() -> Optional.of(yaml))),
                        changeable.isPresent());
    }
}
