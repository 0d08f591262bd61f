package jp.monobe.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.monobe.casework.CaseCopy;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.Begin.Registered;
import jp.monobe.counter.EnterResult.Receipt;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FiledForms;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Rows;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What EnterFilingTest and EnteredFilingTest share. */
@SpringBootTest(classes = CaseRooms.class)
abstract class EnteringFilings {

    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 18);
    static final String AID = "child-medical-aid-certificate";

    @Autowired CounterDesk counter;
    @Autowired EnterFiling entering;
    @Autowired CaseCopy copies;
    @Autowired Desk desk;
    @Autowired LoadedPeople people;
    @Autowired Rows rows;
    @Autowired Trail trail;

    static Stream<String> procedures() {
        return FormDefinitions.shipped().all().stream()
                .filter(form -> form.isBundle() || form.handling().isPresent())
                .map(FormRevision::procedure)
                .distinct();
    }

    @BeforeEach
    void everybodyIsThere() {
        people.ready();
    }

    boolean redate(UUID id, LocalDate day) {
        return desk.clerk().call(() -> entering.redate(id, Channel.COUNTER, day));
    }

    UUID begun(String procedure, Channel channel) {
        var id = UUID.randomUUID();
        var person = new Registered(people.personId("sakura"));
        desk.clerk().run(() -> counter.begin(id, new Begin(procedure, channel, RECEIVED, person)));
        return id;
    }

    UUID begun(String procedure, String cast, UUID id) {
        var person = new Registered(people.personId(cast));
        desk.clerk()
                .run(() ->
                        counter.begin(id, new Begin(procedure, Channel.COUNTER, RECEIVED, person)));
        return id;
    }

    BeginResult begin(UUID id, LocalDate day) {
        var person = new Registered(people.personId("sakura"));
        return desk.clerk()
                .call(() -> counter.begin(id, new Begin(AID, Channel.POST, day, person)));
    }

    CounterEntry opened(UUID id) {
        return desk.clerk().call(() -> counter.open(id)).orElseThrow();
    }

    /** As a clerk does: field by field, on the city's real household. */
    void type(UUID id, int seed) {
        var entry = opened(id);
        var typed = FiledForms.typed(entry.form(), new Random(seed), entry.shown()).answers();
        Acting clerk = desk.clerk();
        typed.people().forEach(person -> clerk.run(() -> entering.save(id, person)));
        typed.values().forEach((key, answer) -> clerk.run(() -> entering.save(id, key, answer)));
    }

    EnterResult enter(UUID id, boolean gaps) {
        return desk.clerk().call(() -> entering.handIn(id, gaps));
    }

    List<Receipt> filed(UUID id, boolean gaps) {
        return enter(id, gaps) instanceof EnterResult.Entered(var receipts) ? receipts : List.of();
    }

    static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            var all = pool.invokeAll(java.util.Collections.nCopies(times, work));
            var results = new java.util.ArrayList<T>();
            for (var each : all) {
                results.add(each.get());
            }
            return results;
        }
    }
}
