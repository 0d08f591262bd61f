package jp.monobe.refund.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.TransferFile;
import jp.monobe.refund.TransferFile.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code transfer_file}, and who took one. */
@Component
public class TransferRows {

    private static final String ALL =
            """
            select f.id, f.transfer_on, f.made_at, f.made_by, f.line_count, f.total, f.state,
              (select group_concat(d.staff_id) from transfer_download d where d.file_id = f.id) taken
            from transfer_file f
            """;

    private final JdbcClient jdbc;

    TransferRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(TransferFile file, String sha256, byte[] bytes) {
        jdbc.sql(
                        "insert into transfer_file (id, transfer_on, made_at, made_by, line_count,"
                                + " total, sha256, bytes, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.id(),
                        file.transferOn(),
                        UtcTime.column(file.madeAt()),
                        file.madeBy(),
                        file.lines(),
                        file.total().amount(),
                        sha256,
                        bytes,
                        file.state().name())
                .update();
    }

    /** Held until the transaction ends. */
    public Optional<TransferFile> locked(UUID id) {
        return jdbc.sql(ALL + "where f.id = ? for update")
                .param(id)
                .query((row, _) -> file(row))
                .optional();
    }

    /** What is not paid out yet first, then the newest. */
    public List<TransferFile> page(int most, int skip) {
        return jdbc.sql(
                        ALL
                                + "order by f.state in ('PAID', 'DISCARDED'), f.made_at desc, f.id desc limit ? offset ?")
                .params(most, skip)
                .query((row, _) -> file(row))
                .list();
    }

    public byte[] bytes(UUID id) {
        return jdbc.sql("select bytes from transfer_file where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    public void taken(UUID id, UUID staff, LocalDateTime at) {
        jdbc.sql("insert into transfer_download (file_id, staff_id, at) values (?, ?, ?)")
                .params(id, staff, at)
                .update();
    }

    public void stand(UUID id, State state) {
        jdbc.sql("update transfer_file set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    private static TransferFile file(ResultSet row) throws SQLException {
        return new TransferFile(
                row.getObject("id", UUID.class),
                row.getObject("transfer_on", LocalDate.class),
                UtcTime.instant(row.getObject("made_at", LocalDateTime.class)),
                row.getObject("made_by", UUID.class),
                row.getInt("line_count"),
                Yen.of(row.getLong("total")),
                State.valueOf(row.getString("state")),
                ids(row.getString("taken")));
    }

    private static Set<UUID> ids(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",", -1))
                        .map(UUID::fromString)
                        .collect(Collectors.toSet());
    }
}
