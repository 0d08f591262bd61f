package jp.monobe.testing.money;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found when all had come to rest.
 *
 * @param payments that somebody made
 * @param yen that agents have, less what they took back
 * @param lost payments of which less is in the books than the agent has
 * @param twice payments of which more is, or for which the agent has two pages
 * @param difference yen between the books and the agents, and between each bill and its own sum
 * @param stuck payments that were not in the books within the limit of running time, or are not at
 *     an end
 * @param longest seconds from the agent to the books in which our program and its database ran
 * @param longestInAll the same by the clock on the wall
 * @param channels how many payments of each channel came into the books
 */
public record MoneyFound(
        int workerKills,
        int serverKills,
        int payments,
        long yen,
        int lost,
        int twice,
        long difference,
        int stuck,
        double longest,
        double longestInAll,
        Map<String, Integer> channels) {

    public MoneyFound {
        channels = Collections.unmodifiableMap(new TreeMap<>(channels));
    }

    public long wrong() {
        return lost + twice + difference + stuck;
    }
}
