package jp.monobe.testing.money;

import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFiles;
import jp.monobe.debit.DebitResult;
import jp.monobe.debit.MandateDesk;
import jp.monobe.debit.MandateResult;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.testing.money.MoneyTown.Drawn;
import jp.monobe.testing.money.MoneyTown.Owed;

/**
 * A file by which a bank was asked to draw (口座振替依頼ファイル), before anything is killed.
 *
 * @param on 引落日
 * @param lines of 120 characters
 * @param owed by 顧客番号
 */
record Asked(LocalDate on, List<String> lines, Map<String, Owed> owed) {

    static final Charset JIS = Charset.forName("JIS_X0201");

    /** Of one file. */
    private static final int TOGETHER = 10;

    /** Of so many people, each of whom has a mandate. */
    static List<Asked> of(MoneyTown town, int count) throws SQLException {
        var asked = new ArrayList<Asked>();
        for (int from = 0; from < count; from += TOGETHER) {
            asked.add(of(town, town.drawn(Math.min(TOGETHER, count - from))));
        }
        return asked;
    }

    private static Asked of(MoneyTown town, List<Drawn> all) throws SQLException {
        all.forEach(it -> mandate(town, it));
        var day = dueOn(all.getFirst().owed());
        var made =
                town.ask(
                        DebitFiles.class,
                        it -> it.make(it.preview(Round.FIRST, day).orElseThrow()));
        var file = ((DebitResult.Made) made).file();
        if (file.lines() != all.size()) {
            throw new IllegalStateException("Asked for " + file.lines() + " of " + all.size());
        }
        var taken = (DebitResult.Taken) town.ask(DebitFiles.class, it -> it.take(file.id()));
        var lines = List.of(new String(taken.bytes(), JIS).split("\r\n"));
        return new Asked(day, lines, numbered(file.id(), all));
    }

    /** 南国市's own bank, an account in her name. */
    private static void mandate(MoneyTown town, Drawn it) {
        var holder = AccountHolderKana.parse(it.payer().kana()).orElseThrow().value();
        var account = new DebitAccount("0175", "211", "1", "1234567", holder);
        var entered =
                town.ask(
                        MandateDesk.class,
                        desk -> desk.enter(it.payer().number(), MoneyTown.FEE, account));
        var id = ((MandateResult.Done) entered).id();
        town.ask(MandateDesk.class, desk -> (MandateResult.Done) desk.accept(id, 0));
    }

    private static LocalDate dueOn(Owed owed) throws SQLException {
        try (var connection = MoneyTown.core();
                var query = connection.prepareStatement("select due_on from slip where id = ?")) {
            query.setObject(1, owed.slip());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    private static Map<String, Owed> numbered(UUID file, List<Drawn> all) throws SQLException {
        var bySlip = new HashMap<UUID, Owed>();
        all.forEach(it -> bySlip.put(it.owed().slip(), it.owed()));
        var found = new HashMap<String, Owed>();
        try (var connection = MoneyTown.core();
                var query =
                        connection.prepareStatement(
                                "select number, slip_id from debit_line where file_id = ?")) {
            query.setObject(1, file);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            "%020d".formatted(rows.getLong(1)),
                            Objects.requireNonNull(bySlip.get(rows.getObject(2, UUID.class))));
                }
            }
        }
        return found;
    }
}
