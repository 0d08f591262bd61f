package jp.monobe.procedure.finder.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.kernel.OpenDays;
import jp.monobe.procedure.catalogue.Due;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.finder.About;
import jp.monobe.procedure.finder.DueEvents;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.FinderDefinitions;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.finder.FinderRule;
import jp.monobe.procedure.finder.Finding;
import jp.monobe.procedure.finder.Match;
import jp.monobe.procedure.finder.Outcome;
import jp.monobe.procedure.finder.Questions;
import jp.monobe.procedure.finder.Told;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Truth;

/** A service as it is now shown, with its rule (サービスと条件). */
public final class Weighed {

    private final Service service;
    private final FinderRule rule;
    private final Judge judge;
    private final Thresholds thresholds;
    private final Stakes stakes;

    private Weighed(Service service, FinderRule rule, Judge judge, Questions questions) {
        this.service = service;
        this.rule = rule;
        this.judge = judge;
        this.thresholds = new Thresholds(judge.conditions(), questions);
        this.stakes = new Stakes(judge, thresholds);
    }

    public static Weighed of(Service service, FinderDefinitions definitions) {
        var rule = definitions.ruleOf(service);
        return new Weighed(service, rule, new Judge(rule.of(service)), definitions.questions());
    }

    public String id() {
        return service.id();
    }

    public Finding finding(FamilyFacts facts, OpenDays openDays) {
        var matches =
                people(facts).stream()
                        .map(person -> match(facts.about(person.orElse(null))))
                        .toList();
        var found = new Finding(service, matches, Optional.empty(), Optional.empty());
        if (found.outcome() == Outcome.MISS || found.outcome() == Outcome.NEAR) {
            return found;
        }
        var children =
                rule.about() == About.CHILDREN
                        ? found.decisive().flatMap(match -> match.child().stream()).toList()
                        : facts.family().children().stream().map(Family.Child::key).toList();
        var dues = new Dues(facts, openDays, children);
        var due = Dues.of(service);
        return new Finding(
                service,
                matches,
                due.flatMap(dues::of),
                rule.worth().flatMap(worth -> new Worths(facts).of(worth, dues.firstMonth(due))));
    }

    private Match match(FamilyFacts facts) {
        var told = judge.told(facts);
        var child = Optional.ofNullable(facts.person());
        return switch (judge.truth(facts)) {
            case TRUE -> new Match(child, Outcome.HIT, told, Optional.empty());
            case UNKNOWN -> new Match(child, Outcome.MAY, told, Optional.empty());
            case FALSE -> missed(child, told, new Nearness(judge, thresholds, facts, told));
        };
    }

    private static Match missed(Optional<String> child, List<Told> told, Nearness nearness) {
        var from = nearness.fromTime();
        boolean near = from.isPresent() || nearness.isChangeable();
        return new Match(child, near ? Outcome.NEAR : Outcome.MISS, told, from);
    }

    /** The questions that make sense now and can still change what is said of this service. */
    public Set<AnswerKey> stakes(FamilyFacts facts) {
        var keys = new LinkedHashSet<AnswerKey>();
        var alike = new HashMap<Object, Stakes.Found>();
        for (var person : people(facts)) {
            var about = facts.about(person.orElse(null));
            keys.addAll(
                    alike.computeIfAbsent(
                                    thresholds.profile(facts, about.person()),
                                    _ -> new Stakes.Found(about.person(), stakes.of(about)))
                            .as(about.person()));
            if (judge.truth(about) != Truth.FALSE) {
                feeders(facts).forEach(keys::add);
            }
        }
        keys.removeIf(key -> !facts.makesSense(key));
        return keys;
    }

    /** What date and amount hang on; they change the result though not whether it applies. */
    private Stream<AnswerKey> feeders(FamilyFacts facts) {
        var ids =
                Stream.concat(
                        Dues.of(service).stream()
                                .filter(Due.AfterEvent.class::isInstance)
                                .map(due -> ((Due.AfterEvent) due).event())
                                .flatMap(event -> DueEvents.questions(event).stream()),
                        rule.worth().stream().flatMap(worth -> worth.questions().stream()));
        return ids.flatMap(id -> facts.questions().find(id).stream())
                .flatMap(question -> keys(question, facts))
                .filter(facts::isOpen);
    }

    private static Stream<AnswerKey> keys(FinderQuestion question, FamilyFacts facts) {
        return question.about() == About.CHILDREN
                ? facts.family().children().stream()
                        .map(child -> AnswerKey.of(question.id(), child.key()))
                : Stream.of(AnswerKey.of(question.id()));
    }

    private List<Optional<String>> people(FamilyFacts facts) {
        return rule.about() == About.CHILDREN
                ? facts.family().children().stream().map(child -> Optional.of(child.key())).toList()
                : List.of(Optional.empty());
    }
}
