package jp.monobe.resident.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code kept_person}. Every statement names the account: an id alone opens nothing. */
@Repository
public class KeptPeople {

    /** More than any family; what is typed beyond is not kept. */
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    KeptPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were kept; {@code key} is the row's id, {@code group} as given. */
    public List<TypedPerson> of(UUID account, String group) {
        return jdbc.sql(
                        "select id, name, kana, birth_date, relation from kept_person where"
                                + " account_id = ? order by kept_at, id")
                .param(account)
                .query((row, _) -> person(row, group))
                .list();
    }

    private static TypedPerson person(ResultSet row, String group) throws SQLException {
        return new TypedPerson(
                row.getString("id"),
                group,
                row.getString("name"),
                row.getString("kana"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("relation"));
    }

    /**
     * Changes her own row, or adds one; another's row under the same id stays as it is. Where a
     * second row of hers says the same of the same person, one is left.
     */
    public void put(UUID account, UUID id, TypedPerson person, Instant at) {
        removeTwin(account, id, person);
        int changed =
                jdbc.sql(
                                "update kept_person set name = :name, kana = :kana, birth_date ="
                                        + " :birth, relation = :relation where id = :id and"
                                        + " account_id = :account")
                        .param("name", person.name())
                        .param("kana", person.kana())
                        .param("birth", person.birthDate())
                        .param("relation", person.relation())
                        .param("id", id)
                        .param("account", account)
                        .update();
        if (changed == 0 && count(account) < MOST) {
            insert(account, id, person, at);
        }
    }

    private void removeTwin(UUID account, UUID id, TypedPerson person) {
        jdbc.sql(
                        "delete from kept_person where account_id = ? and name = ? and birth_date ="
                                + " ? and id <> ?")
                .param(account)
                .param(person.name())
                .param(person.birthDate())
                .param(id)
                .update();
    }

    private void insert(UUID account, UUID id, TypedPerson person, Instant at) {
        jdbc.sql(
                        "insert ignore into kept_person (id, account_id, name, kana, birth_date,"
                                + " relation, kept_at) values (:id, :account, :name, :kana, :birth,"
                                + " :relation, :at)")
                .param("id", id)
                .param("account", account)
                .param("name", person.name())
                .param("kana", person.kana())
                .param("birth", person.birthDate())
                .param("relation", person.relation())
                .param("at", UtcTime.column(at))
                .update();
    }

    /** How many more are kept; none of who wants none kept. */
    private int room(UUID account) {
        return jdbc.sql(
                        "select if(a.keeps_people, greatest(0, ? - (select count(*) from"
                                + " kept_person k where k.account_id = a.id)), 0) from account a"
                                + " where a.id = ?")
                .params(MOST, account)
                .query(Integer.class)
                .single();
    }

    /**
     * Those not there yet, unless she wants none kept. Values beside a unique index: an {@code
     * insert … select} of a union makes the server build four tables of its own for each filing.
     */
    public void add(UUID account, List<TypedPerson> people, Ids ids, Instant at) {
        var some = people.subList(0, Math.min(people.size(), room(account)));
        if (some.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>();
        for (var person : some) {
            values.addAll(
                    Arrays.asList(
                            ids.next(),
                            account,
                            person.name(),
                            person.kana(),
                            person.birthDate(),
                            person.relation(),
                            UtcTime.column(at)));
        }
        jdbc.sql(
                        "insert into kept_person (id, account_id, name, kana, birth_date, relation,"
                                + " kept_at) values "
                                + String.join(
                                        ", ",
                                        Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?)"))
                                + " on duplicate key update id = id")
                .params(values)
                .update();
    }

    /**
     * The row under the old name and birth date; where the new one has a row, only that is left.
     */
    public void correct(UUID account, TypedPerson was, TypedPerson now) {
        var old = "account_id = :account and name = :oldName and birth_date = :oldBirth";
        var sql =
                isKept(account, now) && !isSame(was, now)
                        ? "delete from kept_person where " + old
                        : "update kept_person set name = :name, kana = :kana, birth_date = :birth,"
                                + " relation = :relation where "
                                + old;
        jdbc.sql(sql)
                .param("account", account)
                .param("oldName", was.name())
                .param("oldBirth", was.birthDate())
                .param("name", now.name())
                .param("kana", now.kana())
                .param("birth", now.birthDate())
                .param("relation", now.relation())
                .update();
    }

    private static boolean isSame(TypedPerson one, TypedPerson other) {
        return Objects.equals(one.name(), other.name())
                && Objects.equals(one.birthDate(), other.birthDate());
    }

    private boolean isKept(UUID account, TypedPerson person) {
        return jdbc.sql(
                                "select count(*) from kept_person where account_id = ? and name = ?"
                                        + " and birth_date = ?")
                        .param(account)
                        .param(person.name())
                        .param(person.birthDate())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int count(UUID account) {
        return jdbc.sql("select count(*) from kept_person where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    public void remove(UUID account, UUID id) {
        jdbc.sql("delete from kept_person where id = ? and account_id = ?")
                .params(id, account)
                .update();
    }

    public void removeAll(UUID account) {
        jdbc.sql("delete from kept_person where account_id = ?").param(account).update();
    }

    public boolean isWanted(UUID account) {
        return jdbc.sql("select keeps_people from account where id = ?")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    public void want(UUID account, boolean wanted) {
        jdbc.sql("update account set keeps_people = ? where id = ?")
                .params(wanted, account)
                .update();
    }
}
