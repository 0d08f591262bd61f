package jp.monobe.registry.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.Kin;
import jp.monobe.registry.model.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Today's household, read with the columns that may be shown and no others. */
@Component
class HouseholdRows {

    private final JdbcClient jdbc;

    HouseholdRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Shown(
            UUID personId,
            String relationship,
            String name,
            String kana,
            KanaStatus kanaStatus,
            LocalDate birthDate,
            String address) {

        Member member() {
            return new Member(personId, relationship);
        }
    }

    List<Shown> of(UUID person, LocalDate asOf) {
        return jdbc.sql(Sql.HOUSEHOLD_SHOWN)
                .param("person", person)
                .param("asOf", asOf)
                .query((row, _) ->
                        new Shown(
                                row.getObject("id", UUID.class),
                                row.getString("relationship"),
                                row.getString("name"),
                                row.getString("kana"),
                                KanaStatus.valueOf(row.getString("kana_status")),
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("town")
                                        + row.getString("block")
                                        + ("\u3000" + row.getString("building")).stripTrailing()))
                .list();
    }

    /** What the registry knows of the parents of these, and of the person's own relations. */
    List<Kin> kin(UUID person, Collection<UUID> members) {
        return jdbc.sql(Sql.KIN)
                .param("person", person)
                .param("members", members)
                .query((row, _) ->
                        new Kin(
                                row.getObject("person_id", UUID.class),
                                Kin.Kind.valueOf(row.getString("kind")),
                                row.getObject("other_id", UUID.class)))
                .list();
    }
}
