package jp.monobe.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Debian's clamd over a list of signatures of our own, which knows nothing but the industry's test
 * file (EICAR). {@code ./test} installs it.
 */
public final class Clamd implements AutoCloseable {

    /** In two parts, so that no scanner takes this source for the file itself. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Process process;
    private final int port;

    private Clamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static Clamd start(Path folder) throws IOException, InterruptedException {
        int port = free();
        Files.writeString(
                folder.resolve("test.hdb"),
                "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n");
        var settings = folder.resolve("clamd.conf");
        Files.writeString(
                settings,
                """
                Foreground yes
                DatabaseDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                StreamMaxLength 12M
                User root
                """
                        .formatted(folder, port));
        var process =
                new ProcessBuilder("clamd", "--config-file=" + settings)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("clamd.log").toFile())
                        .start();
        var clamd = new Clamd(process, port);
        clamd.awaitListening();
        return clamd;
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    private void awaitListening() throws InterruptedException, IOException {
        for (int turn = 0; turn < 300; turn++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IOException("clamd ended; is Debian's clamav-daemon installed?");
                }
                Thread.sleep(100);
            }
        }
        throw new IOException("clamd does not listen");
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
