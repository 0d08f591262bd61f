package jp.monobe.procedure.model;

import java.util.List;

/** How a bundle answers a question of one of its parts, so that nobody is asked (聞かずに決まる答え). */
public sealed interface Given {

    /** What it is: a part filed because of a birth is about a birth. */
    record Fixed(Answer answer) implements Given {}

    /** What was answered to another question of the conversation. */
    record SameAs(String field) implements Given {}

    /**
     * When the one was born of whom a yes-no question of the conversation, or one of several, was
     * answered with yes; a question about people takes each one's own, another the youngest's.
     * Where it was yes of nobody, of all it was asked of; where of nobody, of all there are.
     */
    record BirthOf(List<String> fields) implements Given {

        public BirthOf {
            fields = List.copyOf(fields);
        }
    }

    /** Only where this holds, of the conversation or of the person; elsewhere it is asked. */
    record Where(Condition holds, Given given) implements Given {}
}
