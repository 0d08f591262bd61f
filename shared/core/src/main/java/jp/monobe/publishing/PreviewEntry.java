package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Scope;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.Filling;
import jp.monobe.procedure.catalogue.InvalidCatalogue;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A text as the public page would show it (公開ページでの見え方), by the public pages' own rules: what its
 * status lets be seen, whose text it borrows, and amounts and dates out of the tables of the day.
 */
@org.springframework.stereotype.Service
public class PreviewEntry {

    private final InForceRows inForce;
    private final References references;
    private final PublicParts parts;

    PreviewEntry(InForceRows inForce, References references, PublicParts parts) {
        this.inForce = inForce;
        this.references = references;
        this.parts = parts;
    }

    /** What would be there to read. */
    public sealed interface Preview {

        /**
         * @param contact whom to ask, if not the city's office for all of this
         */
        record Shown(Service service, @Nullable Contact contact, LocalDate day)
                implements Preview {}

        /** Its status keeps it from the public. */
        record NotShown() implements Preview {}

        /** It lacks what a service must have. */
        record NotWhole() implements Preview {}
    }

    /**
     * @param day on which it is read; amounts are that day's
     */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public Preview of(EntryText text, LocalDate day) {
        Service service;
        try {
            service = text.service();
        } catch (InvalidCatalogue _) {
            return new Preview.NotWhole();
        }
        if (service.status() == Status.OUTDATED) {
            return new Preview.NotShown();
        }
        return Acting.current().scope() instanceof Scope.City(var code)
                ? shown(ofCity(service, code, day), parts.filling(code, day), service, day)
                : shown(ofNation(service, day), Filling.ofNoCity(day), service, day);
    }

    private static Preview shown(
            CityCatalogue catalogue, Filling filling, Service service, LocalDate day) {
        return catalogue
                .find(service.id())
                .<Preview>map(one ->
                        new Preview.Shown(
                                filling.in(one), catalogue.contact(one).orElse(null), day))
                .orElseGet(Preview.NotShown::new);
    }

    private CityCatalogue ofNation(Service service, LocalDate day) {
        return parts.national(day, with(service, day)).forAll();
    }

    private CityCatalogue ofCity(Service service, MunicipalityCode code, LocalDate day) {
        return parts.national(day, references.national())
                .in(code, parts.city(code, day, day, with(service, day)));
    }

    /** What is in force of this scope on the day, this one in the place of its own revision. */
    private List<Service> with(Service service, LocalDate day) {
        var others =
                inForce.texts(day).stream()
                        .map(text -> CatalogueJson.readService(text.body()))
                        .filter(one -> !one.id().equals(service.id()));
        return Stream.concat(others, Stream.of(service)).toList();
    }
}
