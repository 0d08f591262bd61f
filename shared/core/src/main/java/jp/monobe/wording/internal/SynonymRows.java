package jp.monobe.wording.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import jp.monobe.wording.Synonyms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The city's own groups of words. */
@Component
public class SynonymRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    SynonymRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Synonyms> all() {
        return jdbc.sql("select id, words from search_synonym order by added_at, id")
                .query((row, _) ->
                        new Synonyms(
                                row.getObject(1, UUID.class),
                                JSON.readValue(row.getString(2), WORDS)))
                .list();
    }

    public void add(Synonyms synonyms, UUID who, Instant at) {
        jdbc.sql("insert into search_synonym (id, words, added_by, added_at) values (?, ?, ?, ?)")
                .params(
                        synonyms.id(),
                        JSON.writeValueAsString(synonyms.words()),
                        who,
                        UtcTime.column(at))
                .update();
    }

    public boolean remove(UUID id) {
        return jdbc.sql("delete from search_synonym where id = ?").param(id).update() == 1;
    }
}
