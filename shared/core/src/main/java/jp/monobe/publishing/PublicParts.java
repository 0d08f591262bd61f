package jp.monobe.publishing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.catalogue.Catalogue;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CityServices;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.Filling;
import jp.monobe.procedure.catalogue.NationalServices;
import jp.monobe.procedure.catalogue.Service;
import org.springframework.stereotype.Component;

/** Makes of entries the parts that the public reads, with what is shipped beside them. */
@Component
class PublicParts {

    private final Settings settings;
    private final Catalogue shipped = CatalogueFiles.load();

    PublicParts(Settings settings) {
        this.settings = settings;
    }

    /** When the shipped texts were put together. */
    LocalDate compiled() {
        return shipped.national().compiled();
    }

    NationalServices national(LocalDate newest, List<Service> services) {
        return new NationalServices(
                newest, shipped.national().lifeEvents(), shipped.national().main(), services);
    }

    CityServices city(
            MunicipalityCode code, LocalDate today, LocalDate newest, List<Service> services) {
        return new CityServices(
                code,
                settings.of(code).at(SettingKey.OFFICE, today).city(),
                newest,
                contacts(code),
                services);
    }

    Filling filling(MunicipalityCode code, LocalDate day) {
        return Filling.of(day, settings.of(code));
    }

    private List<Contact> contacts(MunicipalityCode code) {
        return shipped.part(code).map(CityServices::contacts).stream()
                .flatMap(Collection::stream)
                .toList();
    }
}
