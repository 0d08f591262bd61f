package jp.monobe.procedure.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jp.monobe.law.allowance.ChildOfClaim;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.form.Problem;

/**
 * 児童手当 認定請求: what the law and the clerk need of the claim, taken out of its answers once.
 *
 * @param prefilled whether the household was shown from the registry
 * @param pension empty when no child is under three
 * @param electronicNotice 電子で受け取る; else by post
 */
public record AllowanceClaim(
        boolean prefilled,
        ClaimedEvent event,
        Claimant claimant,
        Optional<Spouse> spouse,
        Grounds grounds,
        PreviousPayment previousPayment,
        List<ClaimedChild> children,
        List<ClaimedYouth> youths,
        Optional<Pension> pension,
        Payee payee,
        boolean electronicNotice) {

    /** In the catalogue and of the form. */
    public static final String PROCEDURE = "child-allowance-claim";

    private enum Delivery {
        POST,
        ELECTRONIC
    }

    public AllowanceClaim {
        children = List.copyOf(children);
        youths = List.copyOf(youths);
    }

    /**
     * The claim as it stands; empty while the form has errors.
     *
     * @param view of a revision of {@link #PROCEDURE}
     */
    public static Optional<AllowanceClaim> of(FormView view) {
        if (!view.form().procedure().equals(PROCEDURE)) {
            throw new IllegalArgumentException("No claim: " + view.form().procedure());
        }
        var check = new FormCheck((_, _) -> true);
        return check.problems(view).stream().anyMatch(Problem::isError)
                ? Optional.empty()
                : Optional.of(taken(view));
    }

    private static AllowanceClaim taken(FormView view) {
        var given = new Given(view.effective(), null);
        var children = people(view, "children", (it, order) -> child(it, order, given));
        return new AllowanceClaim(
                view.known().prefilled(),
                ClaimedEvent.of(given, children),
                Claimant.of(view.known().applicant(), given),
                Spouse.of(view.known(), given),
                Grounds.of(given),
                PreviousPayment.of(given),
                children,
                people(view, "youths", (it, order) -> youth(it, order, given)),
                given.choice("pension", Pension.class),
                Payee.of(given),
                given.choice("delivery", Delivery.class)
                        .filter(Delivery.ELECTRONIC::equals)
                        .isPresent());
    }

    private static ClaimedChild child(GroupMember member, int order, Given given) {
        return ClaimedChild.of(member, order, given.about(member.key()));
    }

    private static ClaimedYouth youth(GroupMember member, int order, Given given) {
        return ClaimedYouth.of(member, order, given.about(member.key()));
    }

    private static <T> List<T> people(
            FormView view, String step, BiFunction<GroupMember, Integer, T> taken) {
        var members = view.form().step(step).map(view::people).orElse(List.of());
        var orders = Named.birthOrders(members);
        return members.stream()
                .map(it -> taken.apply(it, orders.getOrDefault(it.key(), 1)))
                .toList();
    }

    /** All children and youths, as the law counts them. */
    public List<ChildOfClaim> counted() {
        return Stream.concat(
                        children.stream().map(ClaimedChild::counted),
                        youths.stream().map(ClaimedYouth::counted))
                .toList();
    }
}
