package jp.monobe.standins.agent;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refund as the agent shows it. */
final class RefundJson {

    private RefundJson() {}

    static Map<String, @Nullable Object> of(Refund refund) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", refund.id());
        shown.put("object", "refund");
        shown.put("amount", refund.amount());
        shown.put("currency", "jpy");
        shown.put("created", refund.created());
        shown.put("metadata", refund.note());
        shown.put("payment_intent", refund.intent());
        shown.put("status", refund.status().name().toLowerCase(Locale.ROOT));
        shown.put("failure_reason", refund.failure());
        return shown;
    }
}
