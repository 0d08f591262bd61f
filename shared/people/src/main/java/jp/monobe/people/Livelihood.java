package jp.monobe.people;

/**
 * What the city's other files say of a person's work.
 *
 * @param publicServant 公務員
 * @param pension 加入年金
 * @param income yen, of the last assessed year (前年所得)
 */
public record Livelihood(boolean publicServant, Pension pension, long income) {}
