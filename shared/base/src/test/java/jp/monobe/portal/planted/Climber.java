package jp.monobe.portal.planted;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.filing.planted.Drawer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;

/** A view that reaches for everything that is not a view's. */
public abstract class Climber {

    public abstract Drawer drawer();

    public Connection connect(DataSource source) throws SQLException {
        return source.getConnection();
    }

    public String whoIsThere() {
        return SecurityContextHolder.getContext().toString();
    }

    public PDDocument draw() {
        return new PDDocument();
    }

    public HttpRequest ask(HttpClient outside) {
        return HttpRequest.newBuilder(URI.create("http://localhost")).build();
    }

    public void empty(Outbox outbox) {
        outbox.due(BellKind.MAIL, 1);
    }

    public void tell(ApplicationEventPublisher everybody) {
        everybody.publishEvent(this);
    }
}
