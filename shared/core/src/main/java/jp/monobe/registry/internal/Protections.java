package jp.monobe.registry.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the registry: concerned are the household, spouse, children and their other parents. */
@Component
class Protections implements ProtectionPolicy {

    private final JdbcClient jdbc;

    Protections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hides(UUID applicant, Collection<UUID> household, LocalDate today) {
        var concerned = new HashSet<>(household);
        concerned.add(applicant);
        concerned.addAll(
                jdbc.sql(Sql.CONCERNED).param("person", applicant).query(UUID.class).list());
        return jdbc.sql(Sql.PROTECTED)
                .param("concerned", concerned)
                .param("person", applicant)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
