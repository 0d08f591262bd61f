package jp.monobe.billing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.Yen;

/**
 * Which slips take the place of others (納付書の差替え), so that what is asked for is never more than what
 * is owed. A slip never changes its amount: it is void and another comes (amendment 17).
 *
 * @param voids slips that must not be paid any more
 * @param anew what is asked for instead
 */
public record SlipPlan(List<UUID> voids, List<Part> anew) {

    /** A slip that nobody has paid yet. */
    public record Awaited(UUID id, int part, Yen amount, LocalDate dueOn) {}

    /**
     * A slip to come.
     *
     * @param part 期, from 1
     * @param dueOn 納期限
     */
    public record Part(int part, Yen amount, LocalDate dueOn) {}

    private static final Comparator<Awaited> LAST_FIRST =
            Comparator.comparing(Awaited::dueOn).thenComparing(Awaited::part).reversed();

    public SlipPlan {
        voids = List.copyOf(voids);
        anew = List.copyOf(anew);
    }

    /**
     * So that they ask for no more than is owed: what is due last is lowered first. What they ask
     * for too little is not added: that is a part of its own, with a term of its own.
     */
    public static SlipPlan lowered(List<Awaited> awaited, Yen owed) {
        long over = awaited.stream().mapToLong(it -> it.amount().amount()).sum() - owed.amount();
        var voids = new ArrayList<UUID>();
        var anew = new ArrayList<Part>();
        for (var slip : awaited.stream().sorted(LAST_FIRST).toList()) {
            if (over <= 0) {
                break;
            }
            long off = Math.min(over, slip.amount().amount());
            over -= off;
            voids.add(slip.id());
            if (off < slip.amount().amount()) {
                anew.add(new Part(slip.part(), Yen.of(slip.amount().amount() - off), slip.dueOn()));
            }
        }
        return new SlipPlan(voids, anew);
    }

    /** Another of the same, such as for one that was lost; never for more than is owed. */
    public static SlipPlan again(Awaited slip, Yen owed) {
        var amount = slip.amount().compareTo(owed) > 0 ? owed : slip.amount();
        return new SlipPlan(
                List.of(slip.id()), List.of(new Part(slip.part(), amount, slip.dueOn())));
    }

    /**
     * Instalments (分割納付): as many parts, a month apart, each on an open day. What does not divide
     * by 100 yen is in the first.
     *
     * @param parts 1 for one new slip over all that is owed
     * @param next the first part's number, above all there were
     * @param firstDue 納期限 of the first part
     */
    public static SlipPlan split(
            List<Awaited> awaited,
            Yen owed,
            int parts,
            int next,
            LocalDate firstDue,
            OpenDays open) {
        long each = owed.amount() / parts / 100 * 100;
        var anew = new ArrayList<Part>();
        for (int no = 0; no < parts; no++) {
            long amount = no == 0 ? owed.amount() - each * (parts - 1) : each;
            anew.add(new Part(next + no, Yen.of(amount), open.onOrAfter(firstDue.plusMonths(no))));
        }
        return new SlipPlan(awaited.stream().map(Awaited::id).toList(), anew);
    }
}
