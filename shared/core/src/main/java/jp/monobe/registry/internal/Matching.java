package jp.monobe.registry.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.Acting;
import jp.monobe.reference.Localities;
import jp.monobe.registry.model.Candidate;
import jp.monobe.registry.model.Match;
import jp.monobe.registry.model.NameKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the person a sign-in is: by birth date in the database, then by comparing (突合). */
@Component
public class Matching {

    private final JdbcClient jdbc;

    Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Match find(VerifiedPerson verified) {
        var city = Localities.japan().locality(Acting.city()).orElseThrow();
        return Match.of(
                verified.name(),
                verified.address(),
                bornOn(verified.birthDate()),
                city.prefecture(),
                city.name());
    }

    /** Whether a person still is who signed in; the address may be out of date on either side. */
    public boolean stillAgrees(UUID personId, VerifiedPerson verified) {
        return named(verified.name(), verified.birthDate()).contains(personId);
    }

    /** Everybody born that day who bears the name, in whatever characters. */
    public List<UUID> named(String name, LocalDate birthDate) {
        var key = NameKey.of(name);
        return bornOn(birthDate).stream()
                .filter(each -> key.isOneOf(each.name(), each.alias(), each.roman()))
                .map(Candidate::personId)
                .toList();
    }

    /** Who holds the certificate with this serial; empty when nobody or more than one does. */
    public Optional<UUID> holderOf(String serial) {
        var holders =
                jdbc.sql(Sql.BY_CERTIFICATE)
                        .param(serial.toLowerCase(Locale.ROOT))
                        .query(UUID.class)
                        .list();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private List<Candidate> bornOn(LocalDate birthDate) {
        return jdbc.sql(Sql.BORN_ON)
                .param(birthDate)
                .query((row, _) ->
                        new Candidate(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("alias"),
                                row.getString("roman"),
                                row.getString("town") + row.getString("block")))
                .list();
    }
}
