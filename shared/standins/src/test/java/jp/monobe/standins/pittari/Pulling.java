package jp.monobe.standins.pittari;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.PullFilings;
import jp.monobe.standins.control.Fault;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The office beside one ぴったりサービス, without its faults when a test begins. */
@SpringBootTest(classes = CaseRooms.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class Pulling {

    static final Path DATA = Outside.folder();

    /** Ends with the tests: how far was listed is one row of the city, by this one's clock. */
    static final Outside OUTSIDE = Outside.open(DATA);

    @Autowired PullFilings filings;
    @Autowired OutsideDesk outside;
    @Autowired LoadedPeople people;
    @Autowired Desk desk;
    @Autowired Rows rows;

    @DynamicPropertySource
    static void connected(DynamicPropertyRegistry registry) {
        registry.add("monobe.myna.url", OUTSIDE::url);
        registry.add("monobe.myna.keys", () -> DATA.resolve("keys").toString());
        registry.add("monobe.myna.patience", () -> "20s");
    }

    @BeforeEach
    void calm() {
        people.ready();
        EnumSet.allOf(Fault.class).forEach(fault -> OUTSIDE.faults().set(fault, false));
        pull();
    }

    SentPackages packages() {
        return new SentPackages(OUTSIDE, people);
    }

    /** Its number. */
    String sentPregnancy() {
        return packages().send(packages().pregnancy());
    }

    int pull() {
        return Desk.bridge().call(filings::pull);
    }

    void report(UUID id) {
        Desk.bridge().run(() -> filings.report(id));
    }

    Map<String, Object> row(String number) {
        return rows.list("select * from outside_filing where number = ?", number).getFirst();
    }

    long casesOf(String number) {
        return rows.count(
                "case_filing f join outside_filing o on o.id = f.filing_id where o.number like ?",
                number);
    }
}
