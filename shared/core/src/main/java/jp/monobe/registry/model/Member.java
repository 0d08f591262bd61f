package jp.monobe.registry.model;

import java.util.UUID;

/**
 * A member of a household (世帯員).
 *
 * @param relationship 続柄 to the head
 */
public record Member(UUID personId, String relationship) {

    boolean isHead() {
        return relationship.equals("世帯主");
    }

    /** Of the head, not registered as married (未届) included. */
    boolean isSpouse() {
        return relationship.startsWith("妻") && !relationship.contains("の")
                || relationship.startsWith("夫") && !relationship.contains("の");
    }

    boolean isChild() {
        return relationship.equals("子");
    }

    boolean isChildOf(Member spouse) {
        return relationship.equals(spouse.relationship + "の子");
    }

    boolean isGrandchild() {
        return relationship.equals("子の子");
    }

    boolean isParent() {
        return relationship.equals("父") || relationship.equals("母");
    }
}
