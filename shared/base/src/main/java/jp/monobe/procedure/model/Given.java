package jp.monobe.procedure.model;

/** How a bundle answers a question of one of its parts, so that nobody is asked (聞かずに決まる答え). */
public sealed interface Given {

    /** What it is: a part filed because of a birth is about a birth. */
    record Fixed(Answer answer) implements Given {}

    /** What was answered to another question of the conversation. */
    record SameAs(String field) implements Given {}
}
