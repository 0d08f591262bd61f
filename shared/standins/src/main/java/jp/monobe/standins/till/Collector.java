package jp.monobe.standins.till;

/**
 * What the collecting agent and a city have agreed on (収納の契約).
 *
 * @param key by which the city's programs ask
 * @param link by which the city signs what it hands to a bank's page
 */
record Collector(String city, String cityName, String key, String link) {

    /** メーカーコード of the one agent that collects for all demonstration cities. */
    static final String MAKER = "912345";

    /** Five digits, as they stand in barcodes. */
    String five() {
        return city.substring(0, 5);
    }
}
