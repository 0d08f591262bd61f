package jp.monobe.procedure.finder.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monobe.procedure.finder.About;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Truth;

/**
 * On which answers the truth of a condition rests (根拠): of what holds because of several parts
 * those, of what fails the parts that failed, of what is not known those that are missing.
 */
final class Evidence {

    private final Set<AnswerKey> keys = new LinkedHashSet<>();

    private Evidence() {}

    static Set<AnswerKey> of(Condition condition, FamilyFacts facts) {
        var evidence = new Evidence();
        evidence.collect(condition, facts);
        return evidence.keys;
    }

    private void collect(Condition condition, FamilyFacts facts) {
        switch (condition) {
            case Condition.Always() -> {}
            case Condition.And(var all) -> alike(all, condition.evaluate(facts), facts);
            case Condition.Or(var any) -> alike(any, condition.evaluate(facts), facts);
            case Condition.Not(var inner) -> collect(inner, facts);
            case Condition.Is(var fact, _) -> fact(fact, facts);
            case Condition.OneOf(var fact, _) -> fact(fact, facts);
            case Condition.Includes(var fact, _) -> fact(fact, facts);
            case Condition.Compare(var fact, _, _) -> fact(fact, facts);
            case Condition.Some(var group, var inner) -> people(condition, group, inner, facts);
            case Condition.Every(var group, var inner) -> people(condition, group, inner, facts);
        }
    }

    private void alike(List<Condition> parts, Truth truth, FamilyFacts facts) {
        parts.stream()
                .filter(part -> part.evaluate(facts) == truth)
                .forEach(part -> collect(part, facts));
    }

    private void people(Condition whole, String group, Condition inner, FamilyFacts facts) {
        var truth = whole.evaluate(facts);
        for (var one : facts.people(group)) {
            if (inner.evaluate(one) == truth) {
                collect(inner, (FamilyFacts) one);
            }
        }
        var partner = facts.questions().partner();
        var alone = facts.about(null);
        if (group.equals("parents") && partner.evaluate(alone) == Truth.UNKNOWN) {
            collect(partner, alone);
        }
    }

    private void fact(String name, FamilyFacts facts) {
        if (name.startsWith("answer.")) {
            question(facts.questions().get(name.substring("answer.".length())), facts);
            return;
        }
        var fact = Fact.ofFinder(name).orElseThrow();
        var question = facts.questions().get(fact.source());
        if (fact.measure().isPresent()) {
            question(question, facts);
        } else {
            allChildren(question, facts);
        }
    }

    private void allChildren(FinderQuestion question, FamilyFacts facts) {
        facts.family().children().stream()
                .map(Family.Child::key)
                .forEach(child -> question(question, facts.about(child)));
    }

    /** What makes no sense to ask rests on the answers that say so. */
    private void question(FinderQuestion question, FamilyFacts facts) {
        var sense = facts.asks(question);
        if (sense != Truth.TRUE) {
            collect(question.shownWhen(), facts);
            if (question.about() == About.PARENTS && Family.PARTNER.equals(facts.person())) {
                collect(facts.questions().partner(), facts.about(null));
            }
        }
        if (sense != Truth.FALSE) {
            keys.add(facts.keyOf(question));
        }
    }
}
