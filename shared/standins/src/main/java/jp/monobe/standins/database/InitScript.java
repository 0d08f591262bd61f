package jp.monobe.standins.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the server runs at every start: no anonymous user, no test database, and our users from the
 * template {@code db/users.sql}. One statement a line, as {@code --init-file} wants it.
 */
final class InitScript {

    private static final List<String> TIDY =
            List.of(
                    "DROP DATABASE IF EXISTS test;",
                    "DELETE FROM mysql.db WHERE Db LIKE 'test%';",
                    "DELETE FROM mysql.global_priv WHERE User='' OR (User='root' AND Host NOT IN ('localhost'));",
                    "FLUSH PRIVILEGES;");

    private InitScript() {}

    static String with(Map<String, String> passwords) {
        return Stream.concat(TIDY.stream(), statements(template()))
                .map(statement -> filledIn(statement, passwords))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String filledIn(String statement, Map<String, String> passwords) {
        String filled = statement;
        for (var password : passwords.entrySet()) {
            filled = filled.replace("${" + password.getKey() + "}", password.getValue());
        }
        if (filled.contains("${")) {
            throw new IllegalStateException("A user without a password: " + statement);
        }
        return filled;
    }

    private static Stream<String> statements(String sql) {
        String bare =
                sql.lines()
                        .map(String::strip)
                        .filter(line -> !line.startsWith("--"))
                        .collect(Collectors.joining(" "));
        return Stream.of(bare.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(statement -> statement + ";");
    }

    private static String template() {
        try (var in = InitScript.class.getResourceAsStream("/db/users.sql")) {
            if (in == null) {
                throw new IllegalStateException("db/users.sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
