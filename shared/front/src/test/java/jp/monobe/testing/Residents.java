package jp.monobe.testing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.resident.Accounts;
import jp.monobe.resident.SignIn;
import org.springframework.stereotype.Component;

/** Makes residents who signed in. */
@Component
public class Residents {

    public static final VerifiedPerson HANAKO =
            new VerifiedPerson("物部　花子", "高知県南国市大埇甲2301番地", LocalDate.of(1990, 4, 2), "2");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;

    Residents(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Somebody new, acting in the city she signed in to. */
    public Acting signIn(Scope.City city) {
        return signIn(city, "sub-" + COUNT.incrementAndGet());
    }

    public Acting signIn(Scope.City city, String sub) {
        return signIn(city, sub, HANAKO);
    }

    /** Somebody of that name, new. */
    public Acting signIn(Scope.City city, VerifiedPerson person) {
        return signIn(city, "sub-" + COUNT.incrementAndGet(), person);
    }

    private Acting signIn(Scope.City city, String sub, VerifiedPerson person) {
        var client = "RP" + city.code();
        var signedIn =
                Acting.as(new Actor.Visitor(), city)
                        .call(() ->
                                accounts.signIn(new SignIn("https://idp", client, sub, person)));
        return Acting.as(new Actor.Resident(signedIn.accountId()), city);
    }

    public static UUID idOf(Acting resident) {
        return UUID.fromString(resident.actor().reference());
    }
}
