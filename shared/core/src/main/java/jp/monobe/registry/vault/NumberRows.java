package jp.monobe.registry.vault;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.monobe.municipality.Acting;
import jp.monobe.registry.Bulk;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** The vault's rows, over its own data source. The key is read when it is first needed. */
@Component
class NumberRows {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<Seal> seal;

    NumberRows(
            @Qualifier("vault") DataSource vault,
            @Value("${monobe.vault.key-file:}") String keyFile) {
        this.jdbc = new JdbcTemplate(vault);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(vault));
        this.seal = SingletonSupplier.of(() -> new Seal(VaultKey.read(Path.of(keyFile))));
    }

    Optional<MyNumber> find(UUID person) {
        return JdbcClient.create(jdbc)
                .sql("select key_id, nonce, sealed from my_number where person_id = ?")
                .param(person)
                .query((row, _) ->
                        new Seal.Sealed(row.getString(1), row.getBytes(2), row.getBytes(3)))
                .optional()
                .map(sealed -> seal.get().open(sealed, Acting.city(), person));
    }

    boolean contains(UUID person) {
        return JdbcClient.create(jdbc)
                .sql("select exists (select 1 from my_number where person_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** All or nothing: the numbers of a city, sealed anew. */
    void replace(Iterable<NumberOf> numbers) {
        refuseAnotherKey();
        transaction.executeWithoutResult(_ -> {
            jdbc.update("delete from my_number");
            insert(numbers);
        });
    }

    private void insert(Iterable<NumberOf> numbers) {
        var city = Acting.city();
        jdbc.execute(
                (ConnectionCallback<Integer>)
                        connection -> {
                            try (var bulk =
                                    new Bulk(
                                            connection,
                                            "insert into my_number values (?, ?, ?, ?)")) {
                                for (var each : numbers) {
                                    var sealed =
                                            seal.get().seal(each.number(), city, each.person());
                                    bulk.add(
                                            each.person(),
                                            sealed.keyId(),
                                            sealed.nonce(),
                                            sealed.bytes());
                                }
                                return bulk.finish();
                            }
                        });
    }

    /** A wrong key file must not quietly become the key of some rows. */
    private void refuseAnotherKey() {
        jdbc.queryForList("select distinct key_id from my_number limit 2", String.class).stream()
                .filter(id -> !id.equals(seal.get().keyId()))
                .findFirst()
                .ifPresent(id -> {
                    throw new VaultDoesNotOpen(id, seal.get().keyId());
                });
    }
}
