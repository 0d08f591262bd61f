package jp.monobe.municipality;

import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.OpenDays;

/** Snapshots of the cities' settings: the portal's from what was published, the office's own. */
public interface Settings {

    CitySettings of(MunicipalityCode city);

    /** The city's calendar: weekends, holidays, the turn of the year and its own closed days. */
    OpenDays openDays(MunicipalityCode city);
}
