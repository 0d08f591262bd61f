package jp.monobe.standins.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The passwords of the database's users, in {@code secrets/}: each program has a file of its own
 * with what it may use and nothing else.
 */
public final class DatabaseSecrets {

    /** A line of rights: this program reaches this data source as this user. */
    private record Access(String program, String source, String user) {}

    private static final List<Access> ACCESS =
            List.of(
                    new Access("portal", "front", "monobe_portal"),
                    new Access("backoffice", "core", "monobe_office"),
                    new Access("backoffice", "front", "monobe_bridge"),
                    new Access("backoffice", "vault", "monobe_vault"),
                    new Access("migrate", "migrate", "monobe_migrate"));

    private final DataFolder data;
    private final Map<String, String> passwords = new TreeMap<>();

    private DatabaseSecrets(DataFolder data) {
        this.data = data;
    }

    /** Yesterday's passwords, and new ones where there are none; the files name today's port. */
    public static DatabaseSecrets in(DataFolder data, int port) {
        var secrets = new DatabaseSecrets(data);
        ACCESS.forEach(access -> secrets.passwords.put(access.user(), secrets.passwordOf(access)));
        ACCESS.stream()
                .map(Access::program)
                .distinct()
                .forEach(program -> secrets.writeFile(program, port));
        return secrets;
    }

    /** User to password. */
    public Map<String, String> passwords() {
        return Map.copyOf(passwords);
    }

    private Path file(String program) {
        return data.resolve("secrets", program + ".properties");
    }

    private String passwordOf(Access access) {
        var stored = new Properties();
        Path file = file(access.program());
        if (Files.exists(file)) {
            try {
                stored.load(new StringReader(PrivateFiles.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String password = stored.getProperty(key(access, "password"));
        return password == null ? freshPassword() : password;
    }

    private static String freshPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void writeFile(String program, int port) {
        String text =
                ACCESS.stream()
                        .filter(access -> access.program().equals(program))
                        .map(access -> lines(access, port))
                        .collect(Collectors.joining());
        PrivateFiles.write(file(program), text);
    }

    private String lines(Access access, int port) {
        return "%s=jdbc:mariadb://127.0.0.1:%d/\n%s=%s\n%s=%s\n"
                .formatted(
                        key(access, "url"),
                        port,
                        key(access, "user"),
                        access.user(),
                        key(access, "password"),
                        passwords.get(access.user()));
    }

    private static String key(Access access, String name) {
        return "monobe.sources." + access.source() + "." + name;
    }
}
