package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monobe.filing.FilingsOut;
import jp.monobe.filing.PacketsIn;
import jp.monobe.municipality.Tenants;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.registry.PrefillService;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.BridgeRooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;

@SpringBootTest(classes = BridgeRooms.class)
class WarmUpTest {

    @Autowired private Tenants tenants;
    @Autowired private FormDefinitions forms;
    @Autowired private FilingsOut filings;
    @Autowired private PrefillService prefill;
    @Autowired private PacketsIn packets;
    @Autowired private Ferry ferry;
    @Autowired private LoadedPeople people;

    @Test
    void walkingTheWayForNobodyLeavesNothingBehind() {
        people.ready();
        var before = left();

        new WarmUp(tenants, forms, filings, prefill, packets).start();

        assertThat(left()).isEqualTo(before);
    }

    @Test
    void aDatabaseThatIsAwayDoesNotKeepTheProgramFromStarting() {
        Tenants away =
                () -> {
                    throw new DataAccessResourceFailureException("planted");
                };

        new WarmUp(away, forms, filings, prefill, packets).start();

        assertThat(left()).isNotEmpty();
    }

    private List<Long> left() {
        return List.of(
                ferry.countFront("packet"),
                ferry.countFront("prefill_request"),
                ferry.countFront("outbox"),
                ferry.countCore("account_link"),
                ferry.countCore("link_task"),
                ferry.countCore("audit"));
    }
}
