package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Due.Event;
import jp.monobe.procedure.finder.About;
import jp.monobe.procedure.finder.DueEvents;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.finder.FinderQuestion.Page;
import jp.monobe.procedure.finder.Questions;
import jp.monobe.procedure.finder.WorthRule;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FinderFact;
import jp.monobe.procedure.model.PeopleGroup;

/**
 * Reads {@code finder/questions.yaml}: pages to tick things on, the questions in their order, and
 * when there is a partner. All that rules of dates and amounts need must be among them.
 */
final class FinderQuestionReader {

    private final Vocabulary vocabulary = new Vocabulary(Fact::ofFinder);
    private final Map<String, Page> pages = new HashMap<>();
    private final Questions questions;

    FinderQuestionReader(Section section) {
        for (var about : About.values()) {
            about.group().ifPresent(group -> vocabulary.know(group(group)));
        }
        section.find("pages").map(Yaml::items).orElse(List.of()).forEach(it -> page(it.section()));
        var all = new ArrayList<FinderQuestion>();
        for (var yaml : section.get("questions").items()) {
            all.add(question(yaml.section()));
        }
        var partner = new ConditionReader(vocabulary, null).read(section.find("partner"));
        questions = new Questions(all, partner);
        needed().filter(id -> questions.find(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw section.error("questions", "A rule needs the question " + id);
                });
        section.done();
    }

    Questions questions() {
        return questions;
    }

    ConditionReader conditions(About about) {
        return new ConditionReader(vocabulary, about.group().orElse(null));
    }

    private static PeopleGroup group(String id) {
        return new PeopleGroup(id, id, List.of(), true, List.of(), 0);
    }

    private static Stream<String> needed() {
        var facts = Stream.of(FinderFact.values()).map(FinderFact::source);
        var dues = Stream.of(Event.values()).flatMap(it -> DueEvents.questions(it).stream());
        var worths = Stream.of(WorthRule.values()).flatMap(rule -> rule.questions().stream());
        return Stream.of(facts, dues, worths).flatMap(it -> it);
    }

    private void page(Section section) {
        var id = Vocabulary.id(section);
        pages.put(id, new Page(id, section.text("label"), section.text("hint", "")));
        section.done();
    }

    private FinderQuestion question(Section section) {
        var about = section.constant("about", About.class);
        var group = about.group().orElse(null);
        var page = section.find("page").map(this::page);
        var said = new HashMap<String, String>();
        section.get("said").section().each((code, text) -> said.put(code, text.text()));
        var place = section.get("said");
        var field = new FieldReader(vocabulary, conditions(about)).read(section);
        if (codes(field).isEmpty()) {
            throw place.error("The finder asks choices, yes-no questions and days only");
        }
        if (!said.keySet().equals(codes(field))) {
            throw place.error("A sentence is needed for each of " + codes(field));
        }
        if (page.isPresent() && !(field instanceof Field.YesNo)) {
            throw place.error("Only yes-no questions can be ticked");
        }
        vocabulary.add(field, group);
        return new FinderQuestion(about, field, said, page);
    }

    private Page page(Yaml yaml) {
        return Optional.ofNullable(pages.get(yaml.text()))
                .orElseThrow(() -> yaml.error("No page is called " + yaml.text()));
    }

    private static Set<String> codes(Field field) {
        return switch (field) {
            case Field.Choice choice ->
                    new HashSet<>(choice.options().stream().map(Field.Option::code).toList());
            case Field.YesNo _ -> Set.of("YES", "NO");
            case Field.Day _ -> Set.of("DAY");
            default -> Set.of();
        };
    }
}
