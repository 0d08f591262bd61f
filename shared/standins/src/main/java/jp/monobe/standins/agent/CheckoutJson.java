package jp.monobe.standins.agent;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.monobe.standins.agent.Checkout.Status;
import org.jspecify.annotations.Nullable;

/** A page as the agent's API shows it: the members our programs read. */
final class CheckoutJson {

    private CheckoutJson() {}

    /**
     * @param whole whether the payment's charge is shown in it
     */
    static Map<String, @Nullable Object> of(Checkout checkout, String url, boolean whole) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", checkout.id());
        shown.put("object", "checkout.session");
        shown.put("amount_total", checkout.total());
        shown.put("currency", "jpy");
        shown.put("client_reference_id", checkout.reference());
        shown.put("created", checkout.created());
        shown.put("expires_at", checkout.expires());
        shown.put("livemode", false);
        shown.put("mode", "payment");
        shown.put("payment_intent", whole ? intent(checkout) : checkout.intent());
        shown.put("payment_status", checkout.status() == Status.COMPLETE ? "paid" : "unpaid");
        shown.put("status", checkout.status().name().toLowerCase(Locale.ROOT));
        shown.put("success_url", checkout.success());
        shown.put("cancel_url", checkout.cancel());
        shown.put("url", checkout.status() == Status.OPEN ? url : null);
        return shown;
    }

    private static @Nullable Object intent(Checkout checkout) {
        var id = checkout.intent();
        if (id == null) {
            return null;
        }
        return Map.of(
                "id",
                id,
                "object",
                "payment_intent",
                "amount",
                checkout.total(),
                "currency",
                "jpy",
                "status",
                "succeeded",
                "latest_charge",
                Map.of(
                        "id",
                        "ch_" + id.substring(3),
                        "object",
                        "charge",
                        "amount",
                        checkout.total(),
                        "created",
                        checkout.paidAt(),
                        "paid",
                        true));
    }
}
