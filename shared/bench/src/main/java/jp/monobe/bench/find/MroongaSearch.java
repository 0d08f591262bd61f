package jp.monobe.bench.find;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.monobe.procedure.catalogue.Service;

/**
 * The same services in one Mroonga table, as a good engineer would put them there: a row for each
 * service, national ones once; weights of the fields as ours; bigrams, the index for Japanese that
 * comes with it; indexed after loading. It is asked in both ways it offers, and what is told is the
 * one that finds more.
 */
final class MroongaSearch {

    private static final String ROW = "(?, ?, ?, ?, ?)";

    private final Connection connection;

    /** How a query is understood. */
    enum Way {
        /** Any of the words between blanks, weighed by field. */
        WORDS("*DOR *W1:40,2:40,3:10 ", "in boolean mode"),
        /** What is like the query. */
        ALIKE("", "in natural language mode");

        private final String pragma;
        private final String mode;

        Way(String pragma, String mode) {
            this.pragma = pragma;
            this.mode = mode;
        }
    }

    MroongaSearch(Connection connection) throws SQLException {
        this.connection = connection;
        run("create database if not exists peer", "use peer");
        run(
                "create table template (city varchar(6), id varchar(100), title text, synonyms text,"
                        + " body mediumtext) engine=Aria",
                "create table cities (code varchar(6)) engine=Aria",
                "create table service (no int auto_increment primary key, city varchar(6),"
                        + " id varchar(100), title text, synonyms text, body mediumtext)"
                        + " engine=Mroonga");
    }

    private void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The city's own services and, with an empty code, what is national. */
    void add(String city, Collection<Service> services) throws SQLException {
        insert("service", city, services);
    }

    /** The same services for each of these cities. */
    void addForEach(List<String> cities, Collection<Service> services) throws SQLException {
        insert("template", "", services);
        try (var insert = connection.prepareStatement("insert into cities values (?)")) {
            for (var city : cities) {
                insert.setString(1, city);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run(
                "insert into service (city, id, title, synonyms, body)"
                        + " select code, id, title, synonyms, body from cities, template");
    }

    private void insert(String table, String city, Collection<Service> services)
            throws SQLException {
        var sql = "insert into " + table + " (city, id, title, synonyms, body) values " + ROW;
        try (var insert = connection.prepareStatement(sql)) {
            for (var service : services) {
                insert.setString(1, city);
                insert.setString(2, service.id());
                insert.setString(3, service.title());
                insert.setString(4, String.join(" ", service.synonyms()));
                insert.setString(5, String.join(" ", service.texts()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void index() throws SQLException {
        run("alter table service add key (city), add fulltext key words (title, synonyms, body)");
    }

    /** The ids of a city's ten best. */
    List<String> ask(Way way, String city, String query) throws SQLException {
        var words = query.replaceAll("[\\p{Punct}\\p{IsPunctuation}]", " ").strip();
        var match = "match(title, synonyms, body) against(? " + way.mode + ")";
        var sql =
                "select id from service where city in ('', ?) and "
                        + match
                        + " order by "
                        + match
                        + " desc limit 10";
        try (var select = connection.prepareStatement(sql)) {
            var asked = way.pragma + words;
            select.setString(1, city);
            select.setString(2, asked);
            select.setString(3, asked);
            var ids = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }
}
