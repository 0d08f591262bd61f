package jp.monobe.people.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.reference.Localities;
import jp.monobe.reference.PostalCodes;
import jp.monobe.reference.Town;

/**
 * What is known of a real city before people are made up: its name, its towns with their postal
 * codes, how many live there. Any municipality of Japan will do; the three have sizes of their own.
 */
record CityPlan(MunicipalityCode code, String name, int size, Weighted<Town> towns) {

    private static final int OTHER_TOWN = 2;

    static CityPlan of(MunicipalityCode code) {
        var locality = Localities.japan().locality(code).orElseThrow();
        var towns = PostalCodes.japan().townsOf(code);
        var weights = weights(code);
        return new CityPlan(
                code,
                locality.fullName(),
                size(code),
                Weighted.of(towns, town -> weights.getOrDefault(town.name(), OTHER_TOWN)));
    }

    private static int size(MunicipalityCode code) {
        return switch (code.value()) {
            case "392049" -> 46_000;
            case "392111" -> 33_000;
            case "392120" -> 25_000;
            default -> 10_000;
        };
    }

    private static Map<String, Integer> weights(MunicipalityCode code) {
        var weights = new HashMap<String, Integer>();
        Words.lines("towns.txt").stream()
                .filter(line -> line.startsWith(code.value()))
                .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                .map(word -> word.split("="))
                .forEach(pair -> weights.put(pair[0], Integer.valueOf(pair[1])));
        return weights;
    }
}
