package jp.monobe.portal.find;

import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;

/** Whose services a page shows (公開ページの場所): a city's, or what is the same in every city. */
public sealed interface Place permits PublicCity, Nation {

    /** The first segment of its pages. */
    String slug();

    String name();

    /** Whether people in its data are made up. */
    boolean demo();

    CityCatalogue catalogue();

    default boolean isNation() {
        return this instanceof Nation;
    }

    /** The city's code; null for the nation. */
    default @Nullable MunicipalityCode code() {
        return switch (this) {
            case PublicCity city -> city.tenant().code();
            case Nation _ -> null;
        };
    }

    /** Its first character, which stands for a crest. */
    default String mark() {
        return name().substring(0, name().offsetByCodePoints(0, 1));
    }

    default String home() {
        return isNation() ? "/" : "/" + slug();
    }

    /** A page of its own by the rest of its address, such as {@code events/birth}. */
    default String page(String rest) {
        return "/" + slug() + "/" + rest;
    }

    default String pageOf(Service service) {
        return page("services/" + service.id());
    }

    default String phoneLink(String phone) {
        return "tel:" + phone.replace("-", "");
    }

    /** How it takes this service online, if it does. */
    default Optional<OnlineProcedures.Entry> onlineForm(Service service) {
        return switch (this) {
            case PublicCity city ->
                    Optional.ofNullable(service.procedure()).flatMap(city.online()::find);
            case Nation _ -> Optional.empty();
        };
    }

    default boolean isOnline(Service service) {
        return onlineForm(service).isPresent();
    }
}
