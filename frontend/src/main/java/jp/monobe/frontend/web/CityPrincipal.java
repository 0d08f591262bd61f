package jp.monobe.frontend.web;

import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;

/** Who is signed in, and in which city: one HTTP session, one city. */
public interface CityPrincipal {

    MunicipalityCode city();

    Actor actor();

    /** As the header greets. */
    String displayName();
}
