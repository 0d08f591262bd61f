package jp.monobe.filing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import jp.monobe.exchange.AttachmentInfo.Scan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks clamd (ウイルス検査) over its INSTREAM command. Where there is none, or it does not answer, a file
 * stays unscanned: she can hand in all the same, and staff see pictures of it only (amendment 8).
 */
@Component
public final class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int PIECE = 1 << 16;
    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 20_000;

    private final String host;
    private final int port;

    /**
     * @param address {@code host:port} of clamd; empty where there is none
     */
    public VirusScanner(@Value("${monobe.clamd:}") String address) {
        int colon = address.lastIndexOf(':');
        this.host = colon < 0 ? "" : address.substring(0, colon);
        this.port = colon < 0 ? 0 : Integer.parseInt(address.substring(colon + 1));
    }

    /** Whether there is one to ask; it may be away all the same. */
    public boolean isThere() {
        return !host.isEmpty();
    }

    public Scan scan(byte[] file) {
        if (!isThere()) {
            return Scan.UNSCANNED;
        }
        try {
            var answer = ask(file);
            if (answer.endsWith(" FOUND")) {
                LOG.warn("The scanner refuses a file: {}", answer);
                return Scan.INFECTED;
            }
            if (answer.endsWith(" OK")) {
                return Scan.CLEAN;
            }
            LOG.warn("The scanner could not judge: {}", answer);
        } catch (IOException away) {
            LOG.warn("The scanner is away: {}", away.getMessage());
        }
        return Scan.UNSCANNED;
    }

    /** One line, such as {@code stream: OK}, {@code stream: Eicar FOUND}, or an error. */
    private String ask(byte[] file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < file.length; at += PIECE) {
                int length = Math.min(PIECE, file.length - at);
                out.writeInt(length);
                out.write(file, at, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }
}
