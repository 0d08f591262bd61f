package jp.monobe.people;

/** One person is another's father, mother or spouse; a couple has a row in either direction. */
public record Relation(String addresseeNo, Kind kind, String otherNo) {

    public enum Kind {
        FATHER_OF,
        MOTHER_OF,
        SPOUSE_OF
    }
}
