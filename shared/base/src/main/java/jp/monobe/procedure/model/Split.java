package jp.monobe.procedure.model;

/**
 * One conversation that makes a filing for each person of a group (amendment 13: one decision a
 * child).
 *
 * @param where for whom of the group
 */
public record Split(String group, Condition where) {}
