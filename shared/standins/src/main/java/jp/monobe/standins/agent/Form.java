package jp.monobe.standins.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.monobe.standins.agent.Checkout.Line;

/** What came in a form, as the agent's API names things. */
record Form(Map<String, String[]> values) {

    String value(String name) {
        var all = values.get(name);
        return all == null || all.length == 0 ? "" : all[0];
    }

    long number(String name, long otherwise) {
        var text = value(name);
        return text.isEmpty() ? otherwise : Long.parseLong(text);
    }

    /** What stands in brackets behind a name: {@code metadata[note]}. */
    Map<String, String> members(String name) {
        var found = new TreeMap<String, String>();
        values.keySet().stream()
                .filter(it -> it.startsWith(name + "[") && it.endsWith("]"))
                .forEach(it ->
                        found.put(it.substring(name.length() + 1, it.length() - 1), value(it)));
        return found;
    }

    /** At least one of some yen each, or a complaint. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; !value(price(i) + "[currency]").isEmpty(); i++) {
            if (!value(price(i) + "[currency]").equals("jpy")) {
                throw new IllegalArgumentException("currency");
            }
            lines.add(
                    new Line(
                            value(price(i) + "[product_data][name]"),
                            Long.parseLong(value(price(i) + "[unit_amount]"))
                                    * number("line_items[" + i + "][quantity]", 1)));
        }
        if (lines.stream().mapToLong(Line::amount).sum() < 50) {
            throw new IllegalArgumentException("amount_too_small");
        }
        return lines;
    }

    private static String price(int line) {
        return "line_items[" + line + "][price_data]";
    }

    /** All of it in one text, whatever the order. */
    String whole() {
        var text = new StringBuilder();
        new TreeMap<>(values)
                .forEach((name, all) ->
                        text.append(name).append('=').append(String.join(",", all)).append('\n'));
        return text.toString();
    }
}
