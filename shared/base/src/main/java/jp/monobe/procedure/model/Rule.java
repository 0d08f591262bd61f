package jp.monobe.procedure.model;

/**
 * What answers may not be together (項目間の点検), said at one of a step's fields. In a step over people
 * it is looked at for each of them.
 *
 * @param when what is wrong; nothing is said while it is not known
 * @param field at which question it is said
 * @param stops whether nothing can be handed in before; else it is only remarked. Never for what an
 *     office must judge (行政手続法7条)
 * @param message what is wrong and what to do
 */
public record Rule(Condition when, String field, boolean stops, String message) {}
