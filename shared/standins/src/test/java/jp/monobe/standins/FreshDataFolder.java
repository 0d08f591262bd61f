package jp.monobe.standins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A data folder as before the first start, but with the test's people in it. */
final class FreshDataFolder
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Path.of("target", "test-data").toAbsolutePath();
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data);
            FileSystemUtils.copyRecursively(
                    Path.of("src", "test", "resources", "people"), data.resolve("people"));
            TestPropertyValues.of("monobe.data=" + data).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
