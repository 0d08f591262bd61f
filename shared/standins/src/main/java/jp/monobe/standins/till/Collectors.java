package jp.monobe.standins.till;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Settings.City;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.PrivateFiles;

/**
 * The cities' agreements with the agent; each city's side is written to {@code
 * keys/agent-<code>.properties}: yesterday's secrets, and where the agent is today.
 */
record Collectors(List<Collector> all) {

    static Collectors in(DataFolder data, Settings settings, int port) {
        return new Collectors(
                settings.cities().stream().map(city -> of(data, city, port)).toList());
    }

    private static Collector of(DataFolder data, City city, int port) {
        var file = data.resolve("keys", "agent-" + city.code() + ".properties");
        var kept = new Properties();
        if (Files.exists(file)) {
            try {
                kept.load(new StringReader(PrivateFiles.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var key = kept.getProperty("key", fresh());
        var link = kept.getProperty("link", fresh());
        PrivateFiles.write(
                file,
                "api=http://localhost:%d%s\nkey=%s\nbanks=http://localhost:%d/till/bank\nlink=%s\n"
                        .formatted(port, CollectApi.PATH, key, port, link));
        payLinks(data, city);
        return new Collector(city.code(), city.name(), key, link);
    }

    /** The city's own key, of which the agent knows nothing; made here for one machine alone. */
    private static void payLinks(DataFolder data, City city) {
        var file = data.resolve("keys", "paylink-" + city.code() + ".key");
        if (!Files.exists(file)) {
            PrivateFiles.write(file, fresh());
        }
    }

    Optional<Collector> ofKey(String authorization) {
        return authorization.startsWith("Bearer ")
                ? one(it -> same(it.key(), authorization.substring("Bearer ".length())))
                : Optional.empty();
    }

    Optional<Collector> ofCity(String city) {
        return one(it -> it.city().equals(city));
    }

    /** By the five digits of a barcode. */
    Optional<Collector> ofFive(String five) {
        return one(it -> it.five().equals(five));
    }

    private Optional<Collector> one(Predicate<Collector> which) {
        return all.stream().filter(which).findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String fresh() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
