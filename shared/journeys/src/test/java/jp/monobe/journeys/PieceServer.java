package jp.monobe.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** One page with a file chooser, and the server's side of it in memory. */
final class PieceServer implements AutoCloseable {

    private static final Path SCRIPT =
            Path.of("../../frontend/src/main/resources/META-INF/frontend/monobe-files.js");

    private static final String PAGE =
            """
            <!doctype html><html lang="ja"><meta charset="utf-8"><title>送る</title>
            <h1>送る</h1>
            <monobe-file-chooser input-id="f" label="書類" accept="*" target="/up" pieces
              sending="{0}を送っています({1}%)" again="通信が切れました。{0}をもう一度送ります。"
              failed="{0}を送れませんでした。" broken="通信が切れたままです。{0}は{1}%まで届いています。"
              retry="もう一度送る" give-up="送るのをやめる"></monobe-file-chooser>
            <script type="module" src="/monobe-files.js"></script></html>
            """;

    private final HttpServer server;
    private ByteArrayOutputStream so = new ByteArrayOutputStream();
    private int kept;

    PieceServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/",
                exchange -> send(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext(
                "/monobe-files.js", exchange -> send(exchange, "text/javascript", script()));
        server.createContext("/up", this::take);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Bytes that were kept so far; sent twice they count twice. */
    synchronized int kept() {
        return kept;
    }

    synchronized boolean isWhole(byte[] file) {
        return Arrays.equals(so.toByteArray(), file);
    }

    synchronized void forget() {
        so = new ByteArrayOutputStream();
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readAllBytes();
        var offset = exchange.getRequestHeaders().getFirst("X-Upload-Offset");
        if (offset != null && Integer.parseInt(offset) == so.size()) {
            so.writeBytes(bytes);
            kept += bytes.length;
        }
        exchange.getResponseHeaders().set("X-Upload-Offset", Integer.toString(so.size()));
        send(exchange, "text/plain", new byte[0]);
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** As the programs' bundles take it. */
    private static byte[] script() throws IOException {
        return Files.readAllBytes(SCRIPT);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
