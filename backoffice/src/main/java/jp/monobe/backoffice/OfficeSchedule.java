package jp.monobe.backoffice;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import jp.monobe.billing.DrawSlips;
import jp.monobe.casework.PostUnopened;
import jp.monobe.filing.LapsedRows;
import jp.monobe.inbox.RemindDue;
import jp.monobe.mandate.TellExpired;
import jp.monobe.municipality.CityAccess;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Tenants;
import jp.monobe.paying.RemindBills;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.publishing.CheckLinks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What has a time (定時の仕事). One instance at a time runs a task: the scheduler's own table says who.
 * Times here are the system's; what is due is business time.
 */
@Configuration(proxyBeanMethods = false)
public class OfficeSchedule {

    private static final Duration POLL = Duration.ofSeconds(10);

    @Bean
    RecurringTask<Void> unopenedPosting(PostUnopened act, Tenants tenants) {
        return Tasks.recurring("post-unopened", FixedDelay.ofMinutes(10))
                .execute((_, _) -> CityByCity.of(tenants).drain("post-unopened", act::queue));
    }

    @Bean
    RecurringTask<Void> dueReminders(RemindDue act, Tenants tenants) {
        return Tasks.recurring("remind-due", FixedDelay.ofMinutes(30))
                .execute((_, _) -> CityByCity.of(tenants).eachCity("remind-due", act::remind));
    }

    @Bean
    RecurringTask<Void> billReminders(RemindBills act, Tenants tenants) {
        return Tasks.recurring("remind-bills", FixedDelay.ofMinutes(30))
                .execute((_, _) -> CityByCity.of(tenants).eachCity("remind-bills", act::remind));
    }

    @Bean
    RecurringTask<Void> expiredMandates(TellExpired act, Tenants tenants) {
        return Tasks.recurring("tell-expired", FixedDelay.ofMinutes(30))
                .execute((_, _) -> CityByCity.of(tenants).eachCity("tell-expired", act::tell));
    }

    /** What nobody is shown any more is not kept either. */
    @Bean
    RecurringTask<Void> lapsedSweep(LapsedRows act, Tenants tenants) {
        return Tasks.recurring("sweep-lapsed", FixedDelay.ofMinutes(60))
                .execute((_, _) -> CityByCity.of(tenants).eachCity("sweep-lapsed", act::sweep));
    }

    @Bean
    RecurringTask<Void> slipDrawing(DrawSlips act, Tenants tenants) {
        return Tasks.recurring("draw-slips", FixedDelay.ofSeconds(30))
                .execute(
                        (_, _) -> CityByCity.of(tenants).drain("draw-slips", () -> act.next() > 0));
    }

    @Bean
    RecurringTask<Void> agentFileBooking(TakeAgentFile act, Tenants tenants) {
        return Tasks.recurring("book-agent-files", FixedDelay.ofSeconds(10))
                .execute((_, _) -> CityByCity.of(tenants).drain("book-agent-files", act::next));
    }

    @Bean
    RecurringTask<Void> linkCheck(CheckLinks act, Tenants tenants) {
        return Tasks.recurring("check-links", FixedDelay.ofMinutes(10))
                .execute((_, _) -> CityByCity.of(tenants).each("check-links", act::some));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "monobe.loops.enabled", matchIfMissing = true)
    Timetable timetable(ScopedDataSource office, List<RecurringTask<Void>> tasks) {
        return new Timetable(
                Scheduler.create(CityAccess.platform(office))
                        .startTasks(tasks)
                        .threads(1)
                        .pollingInterval(POLL)
                        .build());
    }
}
