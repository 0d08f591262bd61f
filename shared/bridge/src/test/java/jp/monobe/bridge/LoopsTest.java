package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.Random;
import javax.sql.DataSource;
import jp.monobe.agreement.PublicSettings;
import jp.monobe.billing.BillsOut;
import jp.monobe.casework.AttachmentScans;
import jp.monobe.casework.AttachmentStore;
import jp.monobe.casework.MessagesOut;
import jp.monobe.casework.StatusOut;
import jp.monobe.casework.TakeIn;
import jp.monobe.debit.MandatesOut;
import jp.monobe.debit.TakeMandate;
import jp.monobe.facilityregister.PublicFacilities;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;
import jp.monobe.myna.PullFilings;
import jp.monobe.notice.KeptNotices;
import jp.monobe.notice.SendMail;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.CollectFromAgent;
import jp.monobe.payment.TakePayment;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.publishing.PublicCatalogue;
import jp.monobe.refund.CardGiveBacks;
import jp.monobe.registry.PrefillService;
import jp.monobe.wording.CityWords;
import jp.monobe.wording.TakeSearches;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which loops a program runs. */
class LoopsTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner()
                    .withUserConfiguration(Inner.class, Loops.class, PayingLoops.class)
                    .withBean("bridge", DataSource.class, () -> mock(DataSource.class));

    @Test
    void theBackOfficeRunsThemAll() {
        program.run(context ->
                assertThat(context.getBeansOfType(Bridge.class))
                        .containsOnlyKeys(
                                "agent-loop",
                                "refund-loop",
                                "bridge-loops",
                                "debit-loops",
                                "mail-loop",
                                "money-loops",
                                "outside-loops",
                                "payment-loop",
                                "public-loops",
                                "scan-loop"));
    }

    @Test
    void withTheBridgeStoppedMailsAreRelayedAndFilingsOutsidePulled() {
        program.withPropertyValues("monobe.bridge.enabled=false")
                .run(context ->
                        assertThat(context.getBeansOfType(Bridge.class))
                                .containsOnlyKeys(
                                        "agent-loop",
                                        "refund-loop",
                                        "mail-loop",
                                        "outside-loops",
                                        "payment-loop",
                                        "scan-loop"));
    }

    @Test
    void anInstanceMayRunNone() {
        program.withPropertyValues("monobe.loops.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Bridge.class));
    }

    /** No stereotype here: the module's scan must not find it. */
    static class Inner {

        @Bean
        JdbcClient office() {
            return mock(JdbcClient.class);
        }

        @Bean
        Tenants tenants() {
            return mock(Tenants.class);
        }

        @Bean
        SystemTime time() {
            return new SystemTime(Clock.systemUTC());
        }

        @Bean
        Ids ids(SystemTime time) {
            return new Ids(time, new Random(1));
        }

        @Bean
        Settings settings() {
            return mock(Settings.class);
        }

        @Bean
        PullFilings pulling() {
            return mock(PullFilings.class);
        }

        @Bean
        CollectFromAgent agent() {
            return mock(CollectFromAgent.class);
        }

        @Bean
        MandatesOut mandates() {
            return mock(MandatesOut.class);
        }

        @Bean
        TakeMandate mandate() {
            return mock(TakeMandate.class);
        }

        @Bean
        MessagesOut messages() {
            return mock(MessagesOut.class);
        }

        @Bean
        SendMail mail() {
            return mock(SendMail.class);
        }

        @Bean
        TakeIn takeIn() {
            return mock(TakeIn.class);
        }

        @Bean
        AttachmentStore attachments() {
            return mock(AttachmentStore.class);
        }

        @Bean
        AttachmentScans scans() {
            return mock(AttachmentScans.class);
        }

        @Bean
        PrefillService prefill() {
            return mock(PrefillService.class);
        }

        @Bean
        StatusOut statuses() {
            return mock(StatusOut.class);
        }

        @Bean
        KeptNotices notices() {
            return mock(KeptNotices.class);
        }

        @Bean
        FormDefinitions forms() {
            return FormDefinitions.shipped();
        }

        @Bean
        PublicFacilities facilities() {
            return mock(PublicFacilities.class);
        }

        @Bean
        PublicSettings publicSettings() {
            return mock(PublicSettings.class);
        }

        @Bean
        CityWords words() {
            return mock(CityWords.class);
        }

        @Bean
        TakeSearches searches() {
            return mock(TakeSearches.class);
        }

        @Bean
        PublicCatalogue catalogue() {
            return mock(PublicCatalogue.class);
        }

        @Bean
        BillsOut bills() {
            return mock(BillsOut.class);
        }

        @Bean
        TakePayment payments() {
            return mock(TakePayment.class);
        }

        @Bean
        CardMessages cardMessages() {
            return mock(CardMessages.class);
        }

        @Bean
        CardGiveBacks cardGiveBacks() {
            return mock(CardGiveBacks.class);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
