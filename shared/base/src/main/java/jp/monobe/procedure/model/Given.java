package jp.monobe.procedure.model;

/** How a bundle answers a question of one of its parts, so that nobody is asked (聞かずに決まる答え). */
public sealed interface Given {

    /** What it is: a part filed because of a birth is about a birth. */
    record Fixed(Answer answer) implements Given {}

    /** What was answered to another question of the conversation. */
    record SameAs(String field) implements Given {}

    /**
     * When the one was born of whom a yes-no question of the conversation was answered with yes; a
     * question about people takes each one's own, another the youngest's. Where it was yes of
     * nobody, of all.
     */
    record BirthOf(String field) implements Given {}
}
