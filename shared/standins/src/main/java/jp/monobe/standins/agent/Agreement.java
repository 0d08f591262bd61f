package jp.monobe.standins.agent;

/**
 * What the agent and a city have agreed on (契約).
 *
 * @param key by which the city's programs call
 * @param webhook by which the agent signs what it tells
 * @param listener where it tells it
 */
record Agreement(String city, String cityName, String key, String webhook, String listener) {}
