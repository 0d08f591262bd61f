package jp.monobe.standins.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.time.LocalDate;
import jp.monobe.standins.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path root;

    @Test
    void belongsToOneRunningProgram() {
        DataFolder first = DataFolder.open(root);

        assertThatThrownBy(() -> DataFolder.open(root))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already run");
        first.close();

        DataFolder.open(root).close();
    }

    @Test
    void keepsSecretsKeysAndPasswordsOverAStart() {
        try (DataFolder data = DataFolder.open(root)) {
            var key = new ClientKeys(data).publicKey("resident", "392049");
            var passwords = DatabaseSecrets.in(data, 8091).passwords();
            var secret = StandInSecret.in(data).bytes("label");

            assertThat(new ClientKeys(data).publicKey("resident", "392049")).isEqualTo(key);
            assertThat(DatabaseSecrets.in(data, 9999).passwords()).isEqualTo(passwords);
            assertThat(root.resolve("secrets/portal.properties"))
                    .content()
                    .contains("127.0.0.1:9999/");
            assertThat(StandInSecret.in(data).bytes("label")).isEqualTo(secret);
            assertThat(StandInSecret.in(data).bytes("other")).isNotEqualTo(secret);
        }
    }

    @Test
    void derivesTheSameKeyForTheSameLabelOnly() {
        var secret = new StandInSecret(new byte[32]);

        var key = (ECPublicKey) secret.ecKey("a").getPublic();

        assertThat(((ECPublicKey) secret.ecKey("a").getPublic()).getW()).isEqualTo(key.getW());
        assertThat(((ECPublicKey) secret.ecKey("b").getPublic()).getW()).isNotEqualTo(key.getW());
    }

    @Test
    void remembersTheDayOfTheFirstStart() throws Exception {
        Files.createDirectories(root.resolve("people"));
        Files.writeString(root.resolve("people/cast.json"), "[]");
        try (DataFolder data = DataFolder.open(root)) {
            SeededPeople.in(data, 1, LocalDate.of(2026, 11, 23));

            var later = SeededPeople.in(data, 1, LocalDate.of(2027, 1, 5));

            assertThat(later.seedDate()).isEqualTo("2026-11-23");
        }
    }
}
