package jp.monobe.debit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.Accounting;
import jp.monobe.billing.BillView;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.internal.MandateRows;
import jp.monobe.debit.model.MandateState;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A payer whose fee is drawn, a clerk, and a bank that answers. */
abstract class Debiting extends Accounting {

    static final Charset JIS = Charset.forName("JIS_X0201");

    static final DebitAccount ANOTHERS =
            new DebitAccount("0175", "211", "1", "7654321", "ナンゴク　タロウ");

    private static final SettableClock CLOCK = new SettableClock();

    static final YearMonth MONTH = YearMonth.of(2027, 1);

    /** Somebody else pays in each test. */
    private static int payers;

    @TestBean(name = "businessClock")
    Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @Autowired MandateRows rows;
    @Autowired MandateDesk mandates;
    @Autowired TakeMandate wishes;
    @Autowired DebitFiles files;
    @Autowired TakeAnswer answers;
    @Autowired DebitWork failures;
    @Autowired PlatformTransactionManager transactions;

    @Override
    protected YearMonth nextMonth() {
        return MONTH;
    }

    /** Of the payer, as banks write it. */
    DebitAccount hers;

    /** What other tests bill is drawn no more. */
    @BeforeEach
    void anotherPayer() {
        today(month.atDay(10));
        job(() ->
                jdbc.sql(
                                "update debit_mandate set state = 'ENDED', why = 'OFFICE', ended_on"
                                        + " = '2027-01-01' where state = 'IN_FORCE'")
                        .update());
        var somebody = job(this::next);
        payer = somebody.getFirst();
        hers = account(somebody.getLast());
    }

    /** 宛名番号 and reading. */
    private List<String> next() {
        return jdbc.sql(
                        "select addressee_no, kana from person where char_length(kana) between 5"
                                + " and 14 and kana rlike '^[ア-ン]+.[ア-ン]+$' and birth_date <"
                                + " '2000-01-01' and not exists (select 1 from bill b"
                                + " where b.payer_id = person.id) order by addressee_no"
                                + " limit 1 offset ?")
                .param(payers++)
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .single();
    }

    private static DebitAccount account(String kana) {
        var holder = AccountHolderKana.parse(kana).orElseThrow().value();
        return new DebitAccount("0175", "211", "1", "1234567", holder);
    }

    void today(LocalDate day) {
        CLOCK.set(day);
    }

    /** Of her club fees, confirmed today. */
    UUID mandate() {
        var id = done(as(CLERK, () -> mandates.enter(payer, CLUB, hers)));
        done(as(CLERK, () -> mandates.accept(id, 0)));
        return id;
    }

    static UUID done(MandateResult result) {
        assertThat(result).isInstanceOf(MandateResult.Done.class);
        return ((MandateResult.Done) result).id();
    }

    MandateState state(UUID mandate) {
        return job(() -> rows.find(mandate)).orElseThrow().state();
    }

    static UUID id(BillView view) {
        return view.row().bill().id();
    }

    LocalDate due(BillView view) {
        return view.row().bill().dueOn();
    }

    Yen owed(BillView view) {
        return open(id(view)).row().balance().owed();
    }

    DebitPreview seen(Round round, LocalDate on) {
        return as(CLERK, () -> files.preview(round, on)).orElseThrow();
    }

    DebitResult asked(Round round, LocalDate on) {
        return as(CLERK, () -> files.make(seen(round, on)));
    }

    DebitFile made(BillView view) {
        return made(Round.FIRST, due(view));
    }

    DebitFile made(Round round, LocalDate on) {
        var result = asked(round, on);
        assertThat(result).isInstanceOf(DebitResult.Made.class);
        return ((DebitResult.Made) result).file();
    }

    List<String> taken(DebitFile file) {
        var taken = (DebitResult.Taken) as(CLERK, () -> files.take(file.id()));
        return List.of(new String(taken.bytes(), JIS).split("\r\n"));
    }

    /**
     * What the bank makes of our file: outcome codes and sums.
     *
     * @param codes of the lines, from 0; the others are drawn
     */
    static List<String> answer(List<String> asked, Map<Integer, Character> codes) {
        var lines = new ArrayList<>(asked);
        long drawn = 0;
        int count = 0;
        long all = 0;
        for (int at = 0; at < asked.size() - 3; at++) {
            char code = codes.getOrDefault(at, '0');
            var line = asked.get(at + 1);
            lines.set(at + 1, line.substring(0, 111) + code + line.substring(112));
            long amount = Long.parseLong(line.substring(80, 90));
            all += amount;
            drawn += code == '0' ? amount : 0;
            count += code == '0' ? 1 : 0;
        }
        int lineCount = asked.size() - 3;
        lines.set(
                asked.size() - 2,
                "8%06d%012d%06d%012d%06d%012d"
                                .formatted(
                                        lineCount,
                                        all,
                                        count,
                                        drawn,
                                        lineCount - count,
                                        all - drawn)
                        + " ".repeat(65));
        return lines;
    }

    AnswerResult answered(List<String> lines) {
        return as(CLERK, () -> answers.take((String.join("\r\n", lines) + "\r\n").getBytes(JIS)));
    }

    <T> T inTransaction(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return Objects.requireNonNull(template.execute(_ -> work.get()));
    }

    long count(String sql, Object... values) {
        return job(() -> jdbc.sql(sql).params(values).query(Long.class).single());
    }

    static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
