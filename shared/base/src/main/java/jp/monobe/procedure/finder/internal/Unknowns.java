package jp.monobe.procedure.finder.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.model.AnswerKey;

/**
 * Children of whom nothing is known yet (まだ何もわからない子). They cannot be told apart, so a few stand for
 * all when it is found out what to ask.
 *
 * @param few the family with those that stand for the others
 * @param others keys of the children left out
 */
public record Unknowns(Family few, List<String> others, String standsForThem) {

    /** No rule counts further. */
    private static final int FEW = 4;

    public static Unknowns of(Family family) {
        var known = new HashSet<String>();
        Stream.concat(family.answers().keySet().stream(), family.unknown().stream())
                .forEach(key -> known.add(key.person() == null ? "" : key.person()));
        var unknown =
                family.children().stream()
                        .map(Family.Child::key)
                        .filter(child -> !known.contains(child))
                        .toList();
        if (unknown.size() <= FEW) {
            return new Unknowns(family, List.of(), "");
        }
        var others = unknown.subList(FEW, unknown.size());
        var kept = family.children().stream().filter(it -> !others.contains(it.key())).toList();
        return new Unknowns(
                new Family(kept, family.answers(), family.unknown()), others, unknown.get(FEW - 1));
    }

    /** What is asked of one of the few is asked of those it stands for. */
    public Set<AnswerKey> ofAll(Set<AnswerKey> keys) {
        var all = new LinkedHashSet<>(keys);
        for (var key : keys) {
            if (standsForThem.equals(key.person())) {
                others.forEach(other -> all.add(AnswerKey.of(key.field(), other)));
            }
        }
        return all;
    }
}
