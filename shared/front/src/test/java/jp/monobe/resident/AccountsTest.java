package jp.monobe.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FrontRooms.class)
class AccountsTest {

    private static final Acting VISITOR = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @Autowired Accounts accounts;
    @Autowired AccountService mine;
    @Autowired ConsentService consents;
    @Autowired Residents residents;
    @Autowired Office office;

    @Test
    void theSameCardComesBackToTheSameAccountWithWhatTheCardSaysNow() {
        var first = signIn("returning", Residents.HANAKO);
        var moved = new VerifiedPerson("香美　花子", "高知県香美市1", LocalDate.of(1990, 4, 2), "2");

        var again = signIn("returning", moved);

        assertThat(first.firstTime()).isTrue();
        assertThat(again).isEqualTo(new SignedIn(first.accountId(), false));
        var hanako = Acting.as(new Actor.Resident(first.accountId()), TestCities.IN_KONAN);
        assertThat(hanako.call(mine::mine).person()).isEqualTo(moved);
    }

    @Test
    void signingInAtOnceMakesOneAccount() throws Exception {
        var ids = new ArrayList<SignedIn>();
        Callable<SignedIn> signIn = () -> signIn("at-once", Residents.HANAKO);
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var each : pool.invokeAll(Collections.nCopies(16, signIn))) {
                ids.add(each.get());
            }
        }

        assertThat(ids).extracting(SignedIn::accountId).containsOnly(ids.getFirst().accountId());
        assertThat(ids).filteredOn(SignedIn::firstTime).hasSize(1);
    }

    @Test
    void eachSignInIsOnTheTrail() {
        var signedIn = signIn("trail", Residents.HANAKO);
        signIn("trail", Residents.HANAKO);

        assertThat(trail("sign-in", "%" + signedIn.accountId() + "%")).isEqualTo(2);
    }

    @Test
    void consentIsGivenAndWithdrawnOnceEachAndCanBeGivenAgain() {
        var hanako = residents.signIn(TestCities.IN_KONAN);
        var account = "%" + Residents.idOf(hanako) + "%";

        hanako.run(() -> {
            consents.give(Claims.CLAIM);
            consents.give(Claims.CLAIM);
        });
        assertThat(hanako.call(() -> consents.isGiven(Claims.CLAIM))).isTrue();
        assertThat(hanako.call(() -> consents.isGiven("another"))).isFalse();

        hanako.run(() -> {
            consents.withdraw(Claims.CLAIM);
            consents.withdraw(Claims.CLAIM);
        });
        assertThat(hanako.call(() -> consents.isGiven(Claims.CLAIM))).isFalse();
        assertThat(trail("consent.give", account)).isOne();
        assertThat(trail("consent.withdraw", account)).isOne();

        hanako.run(() -> consents.give(Claims.CLAIM));
        hanako.run(() -> consents.withdraw(Claims.CLAIM));
        hanako.run(() -> consents.give(Claims.CLAIM));
        assertThat(hanako.call(() -> consents.isGiven(Claims.CLAIM))).isTrue();
    }

    private SignedIn signIn(String sub, VerifiedPerson person) {
        return VISITOR.call(
                () -> accounts.signIn(new SignIn("https://idp", "RP392111", sub, person)));
    }

    private long trail(String act, String subjects) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from audit where act = ? and subjects like ?",
                act,
                subjects);
    }
}
