package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.resident.ConsentService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** No deadlock, no waiting in vain: what one does locks nothing of the others. */
@SpringJUnitConfig(FrontRooms.class)
class ManyAtOnceTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired ConsentService consents;
    @Autowired PrefillService prefill;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;

    @Test
    void manyResidentsDoNotHinderEachOther() throws Exception {
        Callable<ReceiptNumber> claim =
                () -> residents.signIn(TestCities.IN_KONAN).call(this::claimed);

        var receipts = new ArrayList<ReceiptNumber>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var each : pool.invokeAll(Collections.nCopies(80, claim))) {
                receipts.add(each.get());
            }
        }

        assertThat(receipts).hasSize(80).doesNotHaveDuplicates();
    }

    private ReceiptNumber claimed() {
        consents.give(Claims.CLAIM);
        prefill.ask(Claims.CLAIM);
        var draft = claims.complete();
        drafts.remove(draft, "nobody");
        drafts.open(draft);
        return ((Accepted) submit.submit(draft)).receiptNumber();
    }
}
