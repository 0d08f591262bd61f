package jp.monobe.paying.internal;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.monobe.paying.CardRefunds.Answer;
import jp.monobe.paying.CardRefunds.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stripe's Refunds, by its own library (https://docs.stripe.com/api/refunds). Its keys make a
 * repeat harmless for a day only (https://docs.stripe.com/api/idempotent_requests), and an answer
 * that was lost is asked for after any time: so the refunds of the payment are looked through
 * before each asking, and ours is known by its metadata.
 */
public final class StripeRefunds {

    private static final Logger LOG = LoggerFactory.getLogger(StripeRefunds.class);
    static final String OURS = "give_back";
    private static final long A_PAGE = 100;

    /** Of this request alone; that a key or an address is wrong says nothing of the refund. */
    private static final Set<Integer> NO = Set.of(400, 402);

    private final CardKeys keys;

    public StripeRefunds(CardKeys keys) {
        this.keys = keys;
    }

    public Answer credit(Wish wish) {
        var agreement = StripeCalls.agreement(keys);
        if (agreement.isEmpty()) {
            return new Answer.Away();
        }
        var client = StripeCalls.client(agreement.get());
        try {
            var before = find(client, wish);
            return before.isPresent() ? answer(before.get()) : create(client, wish);
        } catch (StripeException e) {
            var _ = StripeCalls.comesAgain(e, "list refunds");
            return new Answer.Away();
        } catch (RuntimeException e) {
            StripeCalls.trippedOver(e, "refund");
            return new Answer.Away();
        }
    }

    public Optional<Answer> look(Wish wish) {
        var agreement = StripeCalls.agreement(keys);
        try {
            return agreement.isEmpty()
                    ? Optional.empty()
                    : find(StripeCalls.client(agreement.get()), wish).map(StripeRefunds::answer);
        } catch (StripeException e) {
            var _ = StripeCalls.comesAgain(e, "list refunds");
            return Optional.empty();
        } catch (RuntimeException e) {
            StripeCalls.trippedOver(e, "list refunds");
            return Optional.empty();
        }
    }

    private static Answer create(StripeClient client, Wish wish) throws StripeException {
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(wish.payment())
                        .setAmount(wish.amount().amount())
                        .putMetadata(OURS, wish.id().toString())
                        .build();
        var once = RequestOptions.builder().setIdempotencyKey(wish.id().toString()).build();
        try {
            return answer(client.v1().refunds().create(params, once));
        } catch (StripeException e) {
            if (StripeCalls.comesAgain(e, "refund") || !NO.contains(e.getStatusCode())) {
                return new Answer.Away();
            }
            // It may say no because an earlier asking, whose answer was lost, is done meanwhile.
            return find(client, wish)
                    .map(StripeRefunds::answer)
                    .orElseGet(() ->
                            new Answer.Refused(Objects.requireNonNullElse(e.getCode(), "refused")));
        }
    }

    /** Every page is read: the newest stand first, and ours may be old. */
    private static Optional<Refund> find(StripeClient client, Wish wish) throws StripeException {
        var found = new ArrayList<Refund>();
        String after = null;
        boolean more = true;
        while (more) {
            var params =
                    RefundListParams.builder()
                            .setPaymentIntent(wish.payment())
                            .setLimit(A_PAGE)
                            .setStartingAfter(after)
                            .build();
            var page = client.v1().refunds().list(params);
            page.getData().stream().filter(it -> isOf(it, wish)).forEach(found::add);
            more = Boolean.TRUE.equals(page.getHasMore()) && !page.getData().isEmpty();
            after = more ? page.getData().getLast().getId() : null;
        }
        if (found.size() > 1) {
            LOG.error("{} was credited {} times: {}", wish.id(), found.size(), numbers(found));
        }
        return found.stream().findFirst();
    }

    private static boolean isOf(Refund it, Wish wish) {
        return it.getMetadata() != null && wish.id().toString().equals(it.getMetadata().get(OURS));
    }

    private static List<String> numbers(List<Refund> some) {
        return some.stream().map(Refund::getId).toList();
    }

    private static Answer answer(Refund it) {
        return switch (Objects.requireNonNullElse(it.getStatus(), "")) {
            case "succeeded" -> new Answer.Credited(it.getId());
            case "failed", "canceled" ->
                    new Answer.Failed(
                            Objects.requireNonNullElse(it.getFailureReason(), it.getStatus()));
            default -> new Answer.Pending();
        };
    }
}
