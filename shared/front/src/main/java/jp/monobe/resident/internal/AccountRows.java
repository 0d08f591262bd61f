package jp.monobe.resident.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.resident.AccountData;
import jp.monobe.resident.Contact;
import jp.monobe.resident.SignIn;
import jp.monobe.resident.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code account}. */
@Repository
public class AccountRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Ids ids;
    private final SystemTime time;

    AccountRows(JdbcClient jdbc, Ids ids, SystemTime time) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.time = time;
    }

    /** One statement, so that two sign-ins at once make one account. */
    public SignedIn put(SignIn signIn) {
        var fresh = ids.next();
        var now = UtcTime.column(time.instant());
        var id =
                jdbc.sql(
                                "insert into account (id, issuer, client, sub, verified,"
                                        + " first_signed_in_at, signed_in_at) values (?, ?, ?, ?,"
                                        + " ?, ?, ?) on duplicate key update verified ="
                                        + " values(verified), signed_in_at = values(signed_in_at)"
                                        + " returning id")
                        .params(
                                fresh,
                                signIn.issuer(),
                                signIn.client(),
                                signIn.sub(),
                                JSON.writeValueAsString(signIn.person()),
                                now,
                                now)
                        .query(UUID.class)
                        .single();
        return new SignedIn(id, id.equals(fresh));
    }

    public AccountData read(UUID account) {
        return jdbc.sql(
                        "select verified, contact, mail, proposed_mail, first_signed_in_at,"
                                + " signed_in_at from account where id = ?")
                .param(account)
                .query((row, _) -> data(row))
                .optional()
                .orElseThrow(() -> new AccessRefused("no such account in this city"));
    }

    /** Until the transaction ends, nobody else changes this account's contact. */
    public void lock(UUID account) {
        var found =
                jdbc.sql("select id from account where id = ? for update")
                        .param(account)
                        .query(UUID.class)
                        .list();
        if (found.isEmpty()) {
            throw new AccessRefused("no such account in this city");
        }
    }

    public void choose(UUID account, Contact contact) {
        var values =
                switch (contact) {
                    case Contact.NotAsked _ -> throw new IllegalArgumentException("Asked already");
                    case Contact.None _ -> "contact = 'NONE', mail = null, proposed_mail = null";
                    case Contact.Unconfirmed _ ->
                            "contact = if(mail is null, 'UNCONFIRMED', contact), proposed_mail ="
                                    + " :mail";
                    case Contact.Confirmed _ ->
                            "contact = 'CONFIRMED', mail = :mail, proposed_mail = null";
                };
        var mail =
                switch (contact) {
                    case Contact.NotAsked _, Contact.None _ -> "";
                    case Contact.Unconfirmed(var proposed) -> proposed;
                    case Contact.Confirmed(var confirmed) -> confirmed;
                };
        jdbc.sql("update account set " + values + " where id = :id")
                .param("mail", mail)
                .param("id", account)
                .update();
    }

    private static AccountData data(ResultSet row) throws SQLException {
        return new AccountData(
                JSON.readValue(row.getString("verified"), VerifiedPerson.class),
                contact(row),
                UtcTime.instant(row.getObject("first_signed_in_at", LocalDateTime.class)),
                UtcTime.instant(row.getObject("signed_in_at", LocalDateTime.class)));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return switch (row.getString("contact")) {
            case "NOT_ASKED" -> new Contact.NotAsked();
            case "NONE" -> new Contact.None();
            case "UNCONFIRMED" -> new Contact.Unconfirmed(row.getString("proposed_mail"));
            case "CONFIRMED" -> new Contact.Confirmed(row.getString("mail"));
            case String other -> throw new IllegalStateException("Contact " + other);
        };
    }
}
