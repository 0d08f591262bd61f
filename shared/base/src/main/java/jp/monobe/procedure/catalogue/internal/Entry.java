package jp.monobe.procedure.catalogue.internal;

import java.util.List;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;

/**
 * What ranking must know of a service; the rest is in the index or with the catalogue.
 *
 * @param own whether it is a city's own
 * @param online whether there is a form for it
 * @param main whether most people come for it: a first page names it
 * @param national the national services of which it is the city's version
 * @param related services that who needs it needs too
 */
public record Entry(
        String id,
        boolean own,
        Status status,
        boolean online,
        boolean main,
        List<String> national,
        List<String> related) {

    static Entry of(Service service, boolean main) {
        return new Entry(
                service.id(),
                !service.isNational(),
                service.status(),
                service.procedure() != null,
                main,
                service.national(),
                service.related());
    }
}
