package jp.monobe.bridge;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.monobe.exchange.BellKind;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A bell table: who writes an outbox row rings it in the same transaction, so that nobody has to
 * look into every city. Rings say which city and what kind, never about whom.
 */
final class Bells {

    private static final int MOST = 2000;

    private record Ring(long id, String code) {}

    private final JdbcClient jdbc;
    private final Scope scope;
    private final Actor actor;

    Bells(JdbcClient jdbc, Scope scope, Actor actor) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.actor = actor;
    }

    /**
     * Takes the rings of a kind away and says in which scopes they were. The work is looked for
     * after this, so a ring that comes meanwhile is answered next time; a crash in between is
     * mended by the sweep.
     */
    Set<Scope> answer(BellKind kind) {
        return Acting.as(actor, scope).call(() -> taken(kind));
    }

    private Set<Scope> taken(BellKind kind) {
        var rings =
                jdbc.sql("select id, code from bell where kind = ? order by id limit ?")
                        .params(kind.name(), MOST)
                        .query((row, _) -> new Ring(row.getLong(1), row.getString(2)))
                        .list();
        if (rings.isEmpty()) {
            return Set.of();
        }
        jdbc.sql("delete from bell where id in (:ids)")
                .param("ids", rings.stream().map(Ring::id).toList())
                .update();
        var scopes = new LinkedHashSet<Scope>();
        rings.forEach(ring -> scopes.add(scopeOf(ring.code)));
        return scopes;
    }

    private static Scope scopeOf(String code) {
        return code.isEmpty() ? new Scope.Platform() : Scope.city(code);
    }
}
