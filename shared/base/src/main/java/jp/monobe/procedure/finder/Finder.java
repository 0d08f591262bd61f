package jp.monobe.procedure.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.kernel.OpenDays;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.finder.internal.FamilyFacts;
import jp.monobe.procedure.finder.internal.Unknowns;
import jp.monobe.procedure.finder.internal.Weighed;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;

/**
 * The guided finder (質問に答えて探す) over one city's catalogue on one day. Keeps nothing: each call works
 * from the answers alone, so that any answer can be changed at any time.
 */
public final class Finder {

    private static final int OLDEST = 130;
    private static final int AHEAD = 2;

    private final Questions questions;
    private final List<Weighed> services;
    private final LocalDate today;
    private final OpenDays openDays;

    private Finder(
            Questions questions, List<Weighed> services, LocalDate today, OpenDays openDays) {
        this.questions = questions;
        this.services = services;
        this.today = today;
        this.openDays = openDays;
    }

    /**
     * @param today the day of business, on which ages are counted
     * @param openDays the city's calendar
     */
    public static Finder of(
            FinderDefinitions definitions,
            CityCatalogue catalogue,
            LocalDate today,
            OpenDays openDays) {
        var services =
                catalogue.services().stream()
                        .map(service -> Weighed.of(service, definitions))
                        .toList();
        return new Finder(definitions.questions(), services, today, openDays);
    }

    public Questions questions() {
        return questions;
    }

    public LocalDate today() {
        return today;
    }

    /** Whether a day is so long ago that it must be a slip. */
    public boolean isLongAgo(LocalDate day) {
        return !day.isAfter(today.minusYears(OLDEST));
    }

    /** Whether a day is further ahead than this question can mean. */
    public boolean isAhead(FinderQuestion question, LocalDate day) {
        boolean future = question.field() instanceof Field.Day asked && asked.futureAllowed();
        return future ? !day.isBefore(today.plusYears(AHEAD)) : day.isAfter(today);
    }

    public boolean isPossible(FinderQuestion question, LocalDate day) {
        return !isLongAgo(day) && !isAhead(question, day);
    }

    public Findings findings(Family family) {
        var facts = FamilyFacts.of(questions, family, today);
        return new Findings(
                services.stream().map(service -> service.finding(facts, openDays)).toList());
    }

    /**
     * What can still change the result, best first: the page on which most services hang, and of
     * several such the first of the list. Empty when nothing more is to be asked.
     */
    public List<NextPage> open(Family family) {
        var unknowns = Unknowns.of(family);
        var facts = FamilyFacts.of(questions, unknowns.few(), today);
        var hanging = new LinkedHashMap<AnswerKey, Set<String>>();
        for (var service : services) {
            unknowns.ofAll(service.stakes(facts))
                    .forEach(key ->
                            hanging.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                                    .add(service.id()));
        }
        var pages = new ArrayList<NextPage>();
        for (var page : pageIds()) {
            page(page, family, hanging).ifPresent(pages::add);
        }
        pages.sort(Comparator.comparing(page -> -page.services().size()));
        return List.copyOf(pages);
    }

    public Optional<NextPage> next(Family family) {
        return open(family).stream().findFirst();
    }

    /** A page that was answered, to be shown again: the questions on it that make sense. */
    public Optional<NextPage> again(String pageId, Family family) {
        var facts = FamilyFacts.of(questions, family, today);
        var keys =
                questions.onPage(pageId).stream()
                        .flatMap(question -> keys(question, family))
                        .filter(key -> facts.makesSense(key))
                        .toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(page(pageId, keys, Set.of()));
    }

    private Set<String> pageIds() {
        var ids = new LinkedHashSet<String>();
        questions.all().forEach(question -> ids.add(question.pageId()));
        return ids;
    }

    private Optional<NextPage> page(
            String pageId, Family family, Map<AnswerKey, Set<String>> hanging) {
        var keys =
                questions.onPage(pageId).stream()
                        .flatMap(question -> keys(question, family))
                        .filter(hanging::containsKey)
                        .toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var services = new LinkedHashSet<String>();
        keys.forEach(key -> services.addAll(hanging.getOrDefault(key, Set.of())));
        return Optional.of(page(pageId, keys, services));
    }

    private NextPage page(String pageId, List<AnswerKey> keys, Set<String> services) {
        var asked =
                questions.onPage(pageId).stream()
                        .filter(question ->
                                keys.stream().anyMatch(key -> key.field().equals(question.id())))
                        .toList();
        return new NextPage(asked, keys, services);
    }

    private static Stream<AnswerKey> keys(FinderQuestion question, Family family) {
        return switch (question.about()) {
            case FAMILY -> Stream.of(AnswerKey.of(question.id()));
            case CHILDREN ->
                    family.children().stream()
                            .map(child -> AnswerKey.of(question.id(), child.key()));
            case PARENTS ->
                    Stream.of(Family.YOU, Family.PARTNER)
                            .map(parent -> AnswerKey.of(question.id(), parent));
        };
    }
}
