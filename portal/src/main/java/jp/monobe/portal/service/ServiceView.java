package jp.monobe.portal.service;

import java.util.List;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.portal.find.DueNow;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.Guidance.Faq;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a service shows beside the service itself.
 *
 * @param signature how the form is signed; null when there is none online
 * @param byRepresentative whether a legal representative may file it online
 * @param contact the service's own office; null where it is the city's for all of this
 * @param own the city's versions of a national service
 * @param due its deadline as a date, where a rule computes one
 * @param faq questions people ask; the nation's where the city's version has none
 * @param faqIsNational whether they are the nation's on a city's version
 * @param comparable the national service under which cities can be compared; null where none is
 */
record ServiceView(
        Service service,
        @Nullable Signature signature,
        boolean byRepresentative,
        @Nullable Contact contact,
        List<Service> own,
        List<Service> related,
        List<SourceLink> sources,
        @Nullable DueNow due,
        List<Faq> faq,
        boolean faqIsNational,
        @Nullable String comparable) {}
