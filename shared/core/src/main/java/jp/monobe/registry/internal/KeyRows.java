package jp.monobe.registry.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Member keys: 128 random bits for each account and person, made once. */
@Component
public class KeyRows {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    KeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key for each person, making those that are missing; in READ COMMITTED. */
    public Map<UUID, String> keysOf(UUID accountId, Collection<UUID> people) {
        var keys = read(accountId, people);
        if (keys.size() < people.size()) {
            people.stream()
                    .filter(each -> !keys.containsKey(each))
                    .forEach(each -> make(accountId, each));
            return read(accountId, people);
        }
        return keys;
    }

    public Map<String, UUID> peopleOf(UUID accountId, Collection<String> keys) {
        var people = new HashMap<String, UUID>();
        if (!keys.isEmpty()) {
            jdbc.sql(
                            "select member_key, person_id from member_key"
                                    + " where account_id = :account and member_key in (:keys)")
                    .param("account", accountId)
                    .param("keys", keys)
                    .query(row -> {
                        people.put(row.getString(1), row.getObject(2, UUID.class));
                    });
        }
        return people;
    }

    /** Keeps the key that somebody else may have made meanwhile. */
    private void make(UUID accountId, UUID person) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        jdbc.sql(
                        "insert into member_key (account_id, person_id, member_key)"
                                + " values (?, ?, ?) on duplicate key update person_id = person_id")
                .params(
                        accountId,
                        person,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .update();
    }

    private Map<UUID, String> read(UUID accountId, Collection<UUID> people) {
        var keys = new HashMap<UUID, String>();
        if (!people.isEmpty()) {
            jdbc.sql(
                            "select person_id, member_key from member_key"
                                    + " where account_id = :account and person_id in (:people)")
                    .param("account", accountId)
                    .param("people", people)
                    .query(row -> {
                        keys.put(row.getObject(1, UUID.class), row.getString(2));
                    });
        }
        return keys;
    }
}
