package jp.monobe.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.closing.BooksChecked;
import jp.monobe.closing.CheckBooks;
import jp.monobe.filing.LapsedRows;
import jp.monobe.inbox.RemindDue;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.mandate.TellExpired;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import org.junit.jupiter.api.Test;

class OfficeScheduleTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final MunicipalityCode KONAN = new MunicipalityCode("392111");

    private final OfficeSchedule schedule = new OfficeSchedule();
    private final List<Scope> visited = new ArrayList<>();

    @Test
    void lapsedRowsGoInEveryCityAlsoAfterOneThatFails() {
        var lapsed = mock(LapsedRows.class);
        when(lapsed.sweep())
                .thenAnswer(_ -> {
                    visited.add(Acting.current().scope());
                    if (visited.size() == 1) {
                        throw new IllegalStateException("away");
                    }
                    return 1;
                });

        schedule.lapsedSweep(lapsed, cities()).executeRecurringly(null, null);

        assertThat(visited).containsExactly(new Scope.City(NANKOKU), new Scope.City(KONAN));
    }

    @Test
    void remindersAreSentInEveryCity() {
        var reminders = mock(RemindDue.class);
        when(reminders.remind())
                .thenAnswer(_ -> {
                    visited.add(Acting.current().scope());
                    return 0;
                });

        schedule.dueReminders(reminders, cities()).executeRecurringly(null, null);

        assertThat(visited).containsExactly(new Scope.City(NANKOKU), new Scope.City(KONAN));
    }

    @Test
    void theEndOfMandatesIsToldInEveryCity() {
        var expired = mock(TellExpired.class);
        when(expired.tell())
                .thenAnswer(_ -> {
                    visited.add(Acting.current().scope());
                    return 0;
                });

        schedule.expiredMandates(expired, cities()).executeRecurringly(null, null);

        assertThat(visited).containsExactly(new Scope.City(NANKOKU), new Scope.City(KONAN));
    }

    @Test
    void booksAreCheckedInEveryCity() {
        var books = mock(CheckBooks.class);
        when(books.check())
                .thenAnswer(_ -> {
                    visited.add(Acting.current().scope());
                    return new BooksChecked(Instant.EPOCH, List.of());
                });

        schedule.booksCheck(books, cities()).executeRecurringly(null, null);

        assertThat(visited).containsExactly(new Scope.City(NANKOKU), new Scope.City(KONAN));
    }

    private static Tenants cities() {
        var tenants = mock(Tenants.class);
        when(tenants.all()).thenReturn(List.of(tenant(NANKOKU, "nankoku"), tenant(KONAN, "konan")));
        return tenants;
    }

    private static Tenant tenant(MunicipalityCode code, String slug) {
        return new Tenant(code, slug, slug, Tenant.KNOWN_SCHEMA);
    }
}
