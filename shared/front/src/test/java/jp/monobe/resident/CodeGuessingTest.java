package jp.monobe.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jp.monobe.exchange.MailMessage;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.resident.ConfirmResult.TooManyAttempts;
import jp.monobe.resident.ConfirmResult.WrongCode;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tools.jackson.databind.json.JsonMapper;

/** Six digits could be guessed; five attempts a code and five codes an hour cannot. */
@SpringJUnitConfig(FrontRooms.class)
class CodeGuessingTest {

    @Autowired Residents residents;
    @Autowired ContactService contacts;
    @Autowired AccountService accounts;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private String mail = "";

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        mail = "hanako" + Residents.idOf(hanako) + "@example.jp";
    }

    @Test
    void fiveWrongCodesSpendTheRightOne() {
        propose(mail);
        var right = code();
        var wrong = right.equals("000000") ? "000001" : "000000";

        for (int left = 4; left >= 1; left--) {
            assertThat(confirm(wrong)).isEqualTo(new WrongCode(left));
        }
        assertThat(confirm(wrong)).isEqualTo(new TooManyAttempts());
        assertThat(confirm(right)).isEqualTo(new TooManyAttempts());
        assertThat(contact()).isEqualTo(new Contact.Unconfirmed(mail));
    }

    @Test
    void guessingFromManyThreadsIsCountedToo() throws Exception {
        propose(mail);
        var wrong = code().equals("000000") ? "000001" : "000000";

        var results = atOnce(40, () -> confirm(wrong));

        assertThat(results).filteredOn(WrongCode.class::isInstance).hasSize(4);
        assertThat(results).filteredOn(TooManyAttempts.class::isInstance).hasSize(36);
    }

    @Test
    void withoutTheCountTheRightCodeHoldsAfterAnyNumberOfGuesses() {
        propose(mail);
        var wrong = code().equals("000000") ? "000001" : "000000";

        Tampered.changing(
                sql -> sql.replace("attempts = attempts + 1", "attempts = attempts"),
                () -> {
                    for (int n = 0; n < 20; n++) {
                        assertThat(confirm(wrong)).isEqualTo(new WrongCode(4));
                    }
                });

        assertThat(confirm(code())).isInstanceOf(ConfirmResult.Confirmed.class);
    }

    @Test
    void withoutTheLockGuessesSlipPastTheCount() throws Exception {
        propose(mail);
        var wrong = code().equals("000000") ? "000001" : "000000";
        var allHaveRead = new CyclicBarrier(6);

        var results = new ArrayList<ConfirmResult>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            Callable<ConfirmResult> guess = () -> guessedWithoutTheLock(wrong, allHaveRead);
            for (var each : pool.invokeAll(Collections.nCopies(6, guess))) {
                results.add(each.get());
            }
        }

        assertThat(results).hasSize(6).containsOnly(new WrongCode(4));
    }

    private ConfirmResult guessedWithoutTheLock(String code, CyclicBarrier allHaveRead) {
        var result = new ArrayList<ConfirmResult>();
        Tampered.changing(
                sql -> {
                    if (sql.startsWith("update mail_code set attempts")) {
                        meet(allHaveRead);
                    }
                    return sql.replace(" for update", "");
                },
                () -> result.add(confirm(code)));
        return result.getFirst();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ProposeResult propose(String typed) {
        return hanako.call(() -> contacts.propose(typed));
    }

    private ConfirmResult confirm(String code) {
        return hanako.call(() -> contacts.confirm(code));
    }

    private Contact contact() {
        return hanako.call(accounts::mine).contact();
    }

    private String code() {
        var match = Pattern.compile("\\b[0-9]{6}\\b").matcher(mails().getLast().text());
        assertThat(match.find()).isTrue();
        return match.group();
    }

    private List<MailMessage> mails() {
        return mailsTo(Residents.idOf(hanako));
    }

    private List<MailMessage> mailsTo(UUID account) {
        return office
                .rows(
                        TestCities.IN_KONAN,
                        "select body from outbox where kind = 'MAIL' and chain = ? order by id",
                        account)
                .stream()
                .map(row -> Objects.requireNonNull(row.get("body")).toString())
                .map(body -> JsonMapper.shared().readValue(body, MailMessage.class))
                .toList();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<T>();
            for (var each : pool.invokeAll(Collections.nCopies(times, work))) {
                results.add(each.get());
            }
            return results;
        }
    }
}
