package jp.monobe.backoffice;

import static jp.monobe.kernel.JapanTime.JAPAN;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import jp.monobe.arrears.DrawReminders;
import jp.monobe.arrears.LateChargeSweep;
import jp.monobe.billing.DrawSlips;
import jp.monobe.casework.PostUnopened;
import jp.monobe.closing.CheckBooks;
import jp.monobe.filing.LapsedRows;
import jp.monobe.inbox.RemindDue;
import jp.monobe.mandate.TellExpired;
import jp.monobe.municipality.CityAccess;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Tenants;
import jp.monobe.paying.RemindBills;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.printing.PrintSlips;
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

    /**
     * A long piece of work does not keep the others waiting; a task runs once at a time all the
     * same.
     */
    private static final int THREADS = 2;

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration OFTEN = Duration.ofMinutes(10);
    private static final Duration SOMETIMES = Duration.ofMinutes(30);

    @Bean
    RecurringTask<Void> unopenedPosting(PostUnopened act, Tenants tenants) {
        return task("post-unopened", OFTEN, tenants, (name, all) -> all.drain(name, act::queue));
    }

    @Bean
    RecurringTask<Void> dueReminders(RemindDue act, Tenants tenants) {
        return task(
                "remind-due", SOMETIMES, tenants, (name, all) -> all.eachCity(name, act::remind));
    }

    @Bean
    RecurringTask<Void> billReminders(RemindBills act, Tenants tenants) {
        return task(
                "remind-bills", SOMETIMES, tenants, (name, all) -> all.eachCity(name, act::remind));
    }

    @Bean
    RecurringTask<Void> expiredMandates(TellExpired act, Tenants tenants) {
        return task(
                "tell-expired", SOMETIMES, tenants, (name, all) -> all.eachCity(name, act::tell));
    }

    /** What nobody is shown any more is not kept either. */
    @Bean
    RecurringTask<Void> lapsedSweep(LapsedRows act, Tenants tenants) {
        return task(
                "sweep-lapsed",
                Duration.ofHours(1),
                tenants,
                (name, all) -> all.eachCity(name, act::sweep));
    }

    @Bean
    RecurringTask<Void> slipDrawing(DrawSlips act, Tenants tenants) {
        return task("draw-slips", SOON, tenants, (name, all) -> all.drain(name, act::next));
    }

    /** A run's parts for the printer; beside the single ones, which may be thousands. */
    @Bean
    RecurringTask<Void> slipPrinting(PrintSlips act, Tenants tenants) {
        return task("print-slips", SOON, tenants, (name, all) -> all.drain(name, act::next));
    }

    @Bean
    RecurringTask<Void> reminderDrawing(DrawReminders act, Tenants tenants) {
        return task("draw-reminders", SOON, tenants, (name, all) -> all.drain(name, act::next));
    }

    @Bean
    RecurringTask<Void> agentFileBooking(TakeAgentFile act, Tenants tenants) {
        return task("book-agent-files", SOON, tenants, (name, all) -> all.drain(name, act::next));
    }

    /** When nothing else is to be done; the check itself takes seconds. */
    @Bean
    RecurringTask<Void> booksCheck(CheckBooks act, Tenants tenants) {
        return Tasks.recurring("check-books", Schedules.daily(JAPAN, LocalTime.of(3, 0)))
                .execute((_, _) -> CityByCity.of(tenants).eachCity("check-books", act::check));
    }

    @Bean
    RecurringTask<Void> nightlyLateCharges(LateChargeSweep act, Tenants tenants) {
        return Tasks.recurring("sweep-late-charges", Schedules.daily(JAPAN, LocalTime.of(2, 30)))
                .execute((_, _) ->
                        CityByCity.of(tenants).eachCity("sweep-late-charges", act::sweep));
    }

    @Bean
    RecurringTask<Void> linkCheck(CheckLinks act, Tenants tenants) {
        return task("check-links", OFTEN, tenants, (name, all) -> all.each(name, act::some));
    }

    private static RecurringTask<Void> task(
            String name, Duration pause, Tenants tenants, BiConsumer<String, CityByCity> work) {
        return Tasks.recurring(name, FixedDelay.of(pause))
                .execute((_, _) -> work.accept(name, CityByCity.of(tenants)));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "monobe.loops.enabled", matchIfMissing = true)
    Timetable timetable(ScopedDataSource office, List<RecurringTask<Void>> tasks) {
        return new Timetable(
                Scheduler.create(CityAccess.platform(office))
                        .startTasks(tasks)
                        .threads(THREADS)
                        .pollingInterval(POLL)
                        .build());
    }
}
