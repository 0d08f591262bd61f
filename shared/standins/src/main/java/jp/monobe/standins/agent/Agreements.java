package jp.monobe.standins.agent;

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
import jp.monobe.standins.Settings;
import jp.monobe.standins.Settings.City;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.PrivateFiles;

/**
 * The cities' agreements; each city's side of it is written to {@code keys/card-<code>.properties}:
 * yesterday's secrets, and where the agent is today.
 */
record Agreements(List<Agreement> all) {

    static Agreements in(DataFolder data, Settings settings, int port) {
        return new Agreements(
                settings.cities().stream().map(city -> of(data, settings, city, port)).toList());
    }

    private static Agreement of(DataFolder data, Settings settings, City city, int port) {
        var file = data.resolve("keys", "card-" + city.code() + ".properties");
        var kept = new Properties();
        if (Files.exists(file)) {
            try {
                kept.load(new StringReader(PrivateFiles.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var key = kept.getProperty("key", "sk_test_" + fresh());
        var webhook = kept.getProperty("webhook", "whsec_" + fresh());
        PrivateFiles.write(
                file,
                "api=http://localhost:%d\nkey=%s\nwebhook=%s\n".formatted(port, key, webhook));
        return new Agreement(
                city.code(),
                city.name(),
                key,
                webhook,
                settings.portal().url() + "/" + city.slug() + "/payments/card");
    }

    Optional<Agreement> ofKey(String key) {
        return all.stream().filter(it -> same(it.key(), key)).findFirst();
    }

    Agreement ofCity(String city) {
        return all.stream().filter(it -> it.city().equals(city)).findFirst().orElseThrow();
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
