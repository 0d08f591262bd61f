package jp.monobe.backoffice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    private final PrintStream stdout = System.out;
    private final PrintStream stderr = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(stdout);
        System.setErr(stderr);
    }

    @Test
    void knowsItsCommandsAmongOtherArguments() {
        assertThat(Command.in(new String[] {"--server.port=1", "--migrate"}))
                .containsExactly(Command.MIGRATE);
        assertThat(Command.in(new String[] {"--load-people=people", "--migrate"}))
                .as("people are loaded into what was migrated before")
                .containsExactly(Command.MIGRATE, Command.LOAD_PEOPLE);
        assertThat(Command.in(new String[] {"--load-people-later", "--server.port=1"})).isEmpty();
    }

    @Test
    void migratesAgainWithoutHarmAndTellsEachCity() {
        int code = run(Command.MIGRATE, arguments("--migrate"));

        assertThat(code).as(complained.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("南国市 392049", "香美市 392120");
    }

    @Test
    void saysInOneLineThatTheDatabaseIsAway() {
        int code =
                run(
                        Command.MIGRATE,
                        new String[] {
                            "--migrate",
                            "--monobe.data=target/none",
                            "--monobe.sources.migrate.url=jdbc:mariadb://127.0.0.1:1/",
                            "--monobe.sources.migrate.user=monobe_migrate",
                            "--monobe.sources.migrate.password=x",
                            "--monobe.sources.core.url=jdbc:mariadb://127.0.0.1:1/",
                            "--monobe.sources.vault.url=jdbc:mariadb://127.0.0.1:1/",
                            "--monobe.sources.front.url=jdbc:mariadb://127.0.0.1:1/"
                        });

        assertThat(code).isOne();
        assertThat(complained.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.startsWith("backoffice: "))
                .singleElement()
                .asString()
                .contains("--migrate failed: no database at", "is it running?");
    }

    @Test
    void namesTheFolderThatIsMissing(@TempDir Path folder) {
        int code = run(Command.LOAD_PEOPLE, arguments("--load-people=" + folder));

        assertThat(code).isOne();
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("--load-people failed: no folder " + folder.resolve("392049"));
    }

    @Test
    void whatComesAfterAFailureIsNotRun(@TempDir Path folder) {
        var arguments = arguments("--load-people=" + folder);

        int code = Command.run(List.of(Command.MIGRATE, Command.LOAD_PEOPLE), arguments);

        assertThat(code).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("migrated 南国市 392049");
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("--load-people failed: no folder");
    }

    private static int run(Command command, String[] arguments) {
        return Command.run(List.of(command), arguments);
    }

    private static String[] arguments(String command) {
        var all = new ArrayList<>(List.of(command, "--monobe.data=target/none"));
        login(all, "migrate", TestCities.login("monobe_migrate"));
        login(all, "core", TestCities.login("monobe_office"));
        login(all, "vault", TestCities.login("monobe_vault"));
        login(all, "front", TestCities.login("monobe_bridge"));
        return all.toArray(String[]::new);
    }

    private static void login(List<String> arguments, String source, SourceLogin login) {
        var prefix = "--monobe.sources." + source;
        arguments.add(prefix + ".url=" + login.url());
        arguments.add(prefix + ".user=" + login.user());
        arguments.add(prefix + ".password=" + login.password());
    }
}
