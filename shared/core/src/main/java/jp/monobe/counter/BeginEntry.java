package jp.monobe.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.ReturnedCases.Returned;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.Begin.Registered;
import jp.monobe.counter.Begin.Stated;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.reference.Localities;
import jp.monobe.registry.MemberKeys;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.PrefillService;
import jp.monobe.registry.RegistryLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An entry as it begins: the applicant, and what the registry shows of her. */
@Component
class BeginEntry {

    private final FormDefinitions forms;
    private final RegistryLookup registry;
    private final PrefillService prefill;
    private final Ids ids;
    private final Clock clock;

    BeginEntry(
            FormDefinitions forms,
            RegistryLookup registry,
            PrefillService prefill,
            Ids ids,
            Clock clock) {
        this.forms = forms;
        this.registry = registry;
        this.prefill = prefill;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when person or procedure is unknown. */
    Optional<CounterEntry> of(UUID id, Begin begin) {
        return forms.current(begin.procedure())
                .flatMap(form ->
                        switch (begin.applicant()) {
                            case Registered(var person) -> registered(id, begin, form, person);
                            case Stated stated -> Optional.of(stated(id, begin, form, stated));
                        });
    }

    /** An answer to a 差戻し: it begins with what was filed, under the same form. */
    CounterEntry answering(
            UUID id, Returned to, Channel channel, LocalDate receivedOn, Bearer bearer) {
        return new CounterEntry(
                id,
                to.accountId(),
                null,
                forms.find(to.procedure(), to.revision()).orElseThrow(),
                channel,
                receivedOn,
                to.first(),
                to.claimDate(),
                to.newest(),
                bearer,
                to.applicant(),
                to.shown(),
                to.answers(),
                false,
                Acting.staff(),
                UtcTime.whole(clock.instant()));
    }

    private Optional<CounterEntry> registered(
            UUID id, Begin begin, FormRevision form, UUID personId) {
        return registry.person(personId, LocalDate.now(clock))
                .map(person -> {
                    var account = ids.next();
                    var shown =
                            prefill.atCounter(account, personId, form, CounterDesk.reason(id))
                                    .orElseGet(() -> asChosen(person));
                    return entry(id, begin, form, account, personId, verified(person), shown);
                });
    }

    private CounterEntry stated(UUID id, Begin begin, FormRevision form, Stated stated) {
        var verified = new VerifiedPerson(stated.name(), stated.address(), stated.birthDate(), "");
        var self = self(stated.name(), null, false, stated.birthDate(), stated.address());
        return entry(id, begin, form, ids.next(), null, verified, self);
    }

    private CounterEntry entry(
            UUID id,
            Begin begin,
            FormRevision form,
            UUID account,
            @Nullable UUID person,
            VerifiedPerson verified,
            KnownPeople shown) {
        return new CounterEntry(
                id,
                account,
                person,
                form,
                begin.channel(),
                begin.receivedOn(),
                null,
                null,
                null,
                null,
                verified,
                shown,
                Answers.NONE,
                false,
                Acting.staff(),
                UtcTime.whole(clock.instant()));
    }

    /** The gender a card would state is asked nowhere. */
    private static VerifiedPerson verified(PersonRecord person) {
        return new VerifiedPerson(person.name(), address(person), person.birthDate(), "");
    }

    /** Herself alone, as the clerk saw her when choosing. */
    private static KnownPeople asChosen(PersonRecord person) {
        return self(person.name(), null, false, person.birthDate(), address(person));
    }

    private static String address(PersonRecord person) {
        var city = Localities.japan().locality(Acting.city()).orElseThrow().fullName();
        return city + person.address().line();
    }

    private static KnownPeople self(
            String name,
            @Nullable String kana,
            boolean official,
            LocalDate birthDate,
            String address) {
        var self =
                new KnownPerson(MemberKeys.SELF, name, kana, official, birthDate, "SELF", address);
        return new KnownPeople(false, self, List.of());
    }
}
