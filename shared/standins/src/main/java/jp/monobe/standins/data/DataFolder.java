package jp.monobe.standins.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.monobe.standins.CannotStart;
import org.jspecify.annotations.Nullable;

/** The folder that holds all data of an installation on one machine; one running stand-ins each. */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Makes the folder if need be. The lock goes with the process, however it ends. */
    public static DataFolder open(Path data) {
        Path root = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(
                            root.resolve("standins.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart(
                        "The stand-ins already run with the data folder %s: stop them, or choose another with --monobe.data=DIR"
                                .formatted(root));
            }
            return new DataFolder(root.toRealPath(), channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be written (%s): choose another with --monobe.data=DIR"
                            .formatted(root, e.getMessage()));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    public Path root() {
        return root;
    }

    /** A file or folder below the root; its parent exists afterwards. */
    public Path resolve(String first, String... more) {
        Path path = root.resolve(Path.of(first, more));
        try {
            Files.createDirectories(path.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    /** A folder below the root; exists afterwards. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
