package jp.monobe.testing.money;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.monobe.billing.AssessFee;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.BillsOut;
import jp.monobe.billing.FeeLine;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.Portal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city whose people have bills, and accounts to which they belong. */
public final class MoneyTown {

    static final Scope.City CITY = TestCities.IN_NANKOKU;

    /** Fees of so many months are assessed; the newest has one that nobody else bills. */
    private static final int MONTHS = 50;

    private static final YearMonth NEWEST = YearMonth.of(2026, 10);

    /** Of what banks draw: due after the rooms' day. */
    private static final YearMonth DRAWN = YearMonth.of(2026, 11);

    static final String FEE = "after-school-club";
    private static final VerifiedPerson SOMEBODY =
            new VerifiedPerson("物部　払子", "高知県南国市大そね甲2301番地", LocalDate.of(1988, 5, 6), "2");

    private final BeanFactory office;
    private final UUID clerk;

    /** Whose bills are still to cross. */
    private final List<UUID> persons = new ArrayList<>();

    /** What is paid at once, and whose account may do so. */
    public record Owed(UUID slip, UUID bill, String number, long amount, UUID account) {}

    /** 宛名番号 and reading. */
    record Payer(String number, String kana) {}

    /** Of whom something is to be drawn. */
    record Drawn(Payer payer, Owed owed) {}

    /**
     * @param office the core rooms with {@link Portal} beside them
     */
    public MoneyTown(BeanFactory office) {
        this.office = office;
        var people = office.getBean(LoadedPeople.class).ready();
        var accountant = people.staff(CITY, CITY.code() + "-accountant");
        this.clerk = UUID.fromString(accountant.actor().reference());
    }

    UUID clerk() {
        return clerk;
    }

    /** As the accountant. */
    <S, T> T ask(Class<S> service, Function<S, T> work) {
        return Acting.as(new Actor.Staff(clerk), CITY)
                .call(() -> work.apply(office.getBean(service)));
    }

    /** Assesses so many bills of people who have an account each. */
    public List<Owed> bills(int count) throws SQLException {
        var lines = new ArrayList<FeeLine>();
        var payers = payers((count + MONTHS - 1) / MONTHS * (count < MONTHS ? 10 : 1));
        for (int no = 0; no < count; no++) {
            var payer = payers.get(no % payers.size());
            lines.add(line(no, payer, NEWEST.minusMonths(no / payers.size())));
        }
        return assessed(lines);
    }

    /** As many again, of somebody else each, due on a day to come. */
    List<Drawn> drawn(int count) throws SQLException {
        var payers = payers(count);
        var lines = new ArrayList<FeeLine>();
        payers.forEach(it -> lines.add(line(lines.size(), it, DRAWN)));
        var owed = assessed(lines);
        return IntStream.range(0, count)
                .mapToObj(no -> new Drawn(payers.get(no), owed.get(no)))
                .toList();
    }

    private static FeeLine line(int no, Payer payer, YearMonth month) {
        return new FeeLine(no, payer.number, "", FEE, month, 1);
    }

    private List<Owed> assessed(List<FeeLine> lines) throws SQLException {
        var bills = new ArrayList<UUID>();
        for (int from = 0; from < lines.size(); from += AssessFee.MOST) {
            var lot = lines.subList(from, Math.min(lines.size(), from + AssessFee.MOST));
            var result = ask(AssessFee.class, it -> it.assess(lot));
            if (!(result instanceof AssessResult.Assessed(_, var made, _))) {
                throw new IllegalStateException("Not assessed: " + result);
            }
            bills.addAll(made);
        }
        carryOut();
        persons.clear();
        return owed(bills);
    }

    /** Those who have no open link get an account of their own; a bank could draw from each. */
    private List<Payer> payers(int count) throws SQLException {
        var found = new ArrayList<Payer>();
        try (var connection = core();
                var query =
                        connection.prepareStatement(
                                "select p.id, p.addressee_no, p.kana from person p where p.status ="
                                        + " 'RESIDENT' and not exists (select 1 from account_link l"
                                        + " where l.open_person = p.id) and not exists (select 1"
                                        + " from bill b where b.payer_id = p.id) order by"
                                        + " p.addressee_no desc");
                var rows = query.executeQuery()) {
            while (found.size() < count && rows.next()) {
                var payer = new Payer(rows.getString(2), rows.getString(3));
                if (AccountHolderKana.parse(payer.kana).isPresent()) {
                    persons.add(rows.getObject(1, UUID.class));
                    link(rows.getObject(1, UUID.class));
                    found.add(payer);
                }
            }
        }
        return found;
    }

    private void link(UUID person) {
        var account = Portal.accountOf(office.getBean(Portal.class).signIn(CITY, SOMEBODY));
        Acting.as(new Actor.Job("test"), CITY)
                .run(() ->
                        office.getBean(JdbcClient.class)
                                .sql(
                                        "insert into account_link (id, account_id, person_id,"
                                                + " basis, valid_from) values (?, ?, ?, 'MATCH',"
                                                + " utc_timestamp(6))")
                                .params(UUID.randomUUID(), account, person)
                                .update());
    }

    /** Without their letters, which take long to draw and which nobody here reads. */
    private void carryOut() {
        Acting.as(new Actor.Job("test"), CITY)
                .run(() -> persons.forEach(office.getBean(BillsOut.class)::changed));
    }

    private static List<Owed> owed(List<UUID> bills) throws SQLException {
        var found = new ArrayList<Owed>();
        try (var connection = core();
                var query =
                        connection.prepareStatement(
                                "select s.id, s.number, s.amount, l.account_id from slip s join"
                                        + " bill b on b.id = s.bill_id join account_link l on"
                                        + " l.open_person = b.payer_id where s.bill_id = ?")) {
            for (var bill : bills) {
                query.setObject(1, bill);
                try (var row = query.executeQuery()) {
                    row.next();
                    found.add(
                            new Owed(
                                    row.getObject(1, UUID.class),
                                    bill,
                                    row.getString(2),
                                    row.getLong(3),
                                    row.getObject(4, UUID.class)));
                }
            }
        }
        return found;
    }

    static Connection core() throws SQLException {
        var connection = TestCities.raw("monobe_migrate");
        connection.setCatalog("core_" + CITY.code());
        return connection;
    }
}
