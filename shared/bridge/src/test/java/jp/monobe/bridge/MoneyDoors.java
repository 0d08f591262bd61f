package jp.monobe.bridge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import jp.monobe.debit.AnswerResult;
import jp.monobe.debit.TakeAnswer;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.paying.BankResult;
import jp.monobe.paying.BeginResult;
import jp.monobe.paying.CardWebhooks;
import jp.monobe.paying.MyPayments;
import jp.monobe.paying.PayByBank;
import jp.monobe.paying.PayByCard;
import jp.monobe.paying.WebhookResult;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.payment.TakeResult;
import jp.monobe.testing.crossing.Portal;

/**
 * The portal's and the back office's pages for money without their screens: {@code
 * /begin/<account>/<slip>}, {@code /bank/<account>/<slip>}, {@code /look/<account>/<payment>},
 * {@code /hook}, {@code /file/<clerk>}, {@code /drawn/<clerk>}.
 */
final class MoneyDoors {

    private final Portal portal;
    private final TakeAgentFile files;
    private final TakeAnswer answers;
    private final Scope.City city;

    MoneyDoors(Portal portal, TakeAgentFile files, TakeAnswer answers, Scope.City city) {
        this.portal = portal;
        this.files = files;
        this.answers = answers;
        this.city = city;
    }

    /** Tells on which port. */
    int open() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door(server, "/begin", (path, _, _) -> begin(path));
        door(server, "/bank", (path, _, _) -> bank(path));
        door(server, "/look", (path, _, _) -> look(path));
        door(server, "/hook", (_, body, exchange) -> hook(body, exchange));
        door(server, "/file", (path, body, _) -> file(path, body));
        door(server, "/drawn", (path, body, _) -> drawn(path, body));
        server.start();
        return server.getAddress().getPort();
    }

    private interface Deed {
        String of(String[] path, byte[] body, HttpExchange exchange);
    }

    private static void door(HttpServer server, String at, Deed deed) {
        server.createContext(
                at,
                exchange -> {
                    try (exchange) {
                        var body = exchange.getRequestBody().readAllBytes();
                        var path = exchange.getRequestURI().getPath().split("/", -1);
                        var said = deed.of(path, body, exchange).getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(200, said.length);
                        exchange.getResponseBody().write(said);
                    } catch (RuntimeException failed) {
                        // Whoever asked gets no answer, and asks again.
                        failed.printStackTrace();
                    }
                });
    }

    private String begin(String[] path) {
        var slip = UUID.fromString(path[3]);
        return switch (as(path[2]).call(() -> portal.room(PayByCard.class).begin(List.of(slip)))) {
            case BeginResult.Go(var id, var page) -> "PAGE " + id + " " + page;
            case BeginResult.Underway(var id) -> "WAIT " + id;
            case BeginResult.Away(var id) -> "WAIT " + id;
            case BeginResult.Refused() -> "REFUSED";
            case BeginResult.NotPayable() -> "PAID";
            case BeginResult.Busy() -> "BUSY";
            case BeginResult.NoCards() -> "NONE";
            case BeginResult.TooLittle() -> "NONE";
        };
    }

    private String bank(String[] path) {
        var slip = UUID.fromString(path[3]);
        return switch (as(path[2]).call(() -> portal.room(PayByBank.class).begin(slip, "銀行"))) {
            case BankResult.Go(var id, _) -> "PAGE " + id;
            case BankResult.Underway(var id) -> "WAIT " + id;
            case BankResult.NotPayable() -> "PAID";
            case BankResult.Busy() -> "BUSY";
            case BankResult.NoBanks() -> throw new IllegalStateException("No banks");
        };
    }

    /** What the page of a payment shows, after it has asked the agent. */
    private String look(String[] path) {
        var payment = UUID.fromString(path[3]);
        return as(path[2])
                .call(() -> {
                    var mine = portal.room(MyPayments.class);
                    var state = mine.look(payment).getClass().getSimpleName();
                    return state + " " + mine.open(payment).page().orElse("");
                });
    }

    private String hook(byte[] body, HttpExchange exchange) {
        var signature = exchange.getRequestHeaders().getFirst("Stripe-Signature");
        var result =
                Acting.as(new Actor.Visitor(), city)
                        .call(() ->
                                portal.room(CardWebhooks.class)
                                        .receive(
                                                new String(body, StandardCharsets.UTF_8),
                                                signature));
        return result instanceof WebhookResult.Kept ? "KEPT" : result.toString();
    }

    private String file(String[] path, byte[] body) {
        var clerk = new Actor.Staff(UUID.fromString(path[2]));
        var result = Acting.as(clerk, city).call(() -> files.take("till.txt", body));
        return switch (result) {
            case TakeResult.Taken _, TakeResult.Before _ -> "TAKEN";
            case TakeResult.SameNumber _ -> "SAME";
            case TakeResult.Refused(var line, var why) -> "REFUSED " + line + " " + why;
        };
    }

    /** What a bank answers to the files by which it was asked to draw. */
    private String drawn(String[] path, byte[] body) {
        var clerk = new Actor.Staff(UUID.fromString(path[2]));
        return switch (Acting.as(clerk, city).call(() -> answers.take(body))) {
            case AnswerResult.Booked _, AnswerResult.Before _ -> "TAKEN";
            case AnswerResult.Refused(var line, var why) -> "REFUSED " + line + " " + why;
        };
    }

    private Acting as(String account) {
        return Acting.as(new Actor.Resident(UUID.fromString(account)), city);
    }
}
