package jp.monobe.registry.model;

import java.util.Collection;
import java.util.UUID;

/**
 * What a member of the household is to the applicant. The family register's relations decide; where
 * they are silent, the 続柄 to the head of the household.
 */
public enum RelationToApplicant {
    SELF,
    SPOUSE,
    CHILD,
    GRANDCHILD,
    PARENT,
    OTHER;

    public static RelationToApplicant of(Member applicant, Member member, Collection<Kin> kin) {
        var self = applicant.personId();
        var other = member.personId();
        if (self.equals(other)) {
            return SELF;
        }
        if (areMarried(self, other, kin)) {
            return SPOUSE;
        }
        if (isParent(self, other, kin)) {
            return CHILD;
        }
        if (isParent(other, self, kin)) {
            return PARENT;
        }
        if (isGrandparent(self, other, kin)) {
            return GRANDCHILD;
        }
        return byRelationship(applicant, member, hasParents(other, kin));
    }

    private static RelationToApplicant byRelationship(
            Member applicant, Member member, boolean parentsKnown) {
        if (applicant.isHead() && member.isSpouse() || applicant.isSpouse() && member.isHead()) {
            return SPOUSE;
        }
        if (!parentsKnown && isChild(applicant, member)) {
            return CHILD;
        }
        if (applicant.isHead() && member.isGrandchild()) {
            return GRANDCHILD;
        }
        return applicant.isHead() && member.isParent() ? PARENT : OTHER;
    }

    private static boolean isChild(Member applicant, Member member) {
        return applicant.isHead() && member.isChild()
                || applicant.isSpouse() && (member.isChild() || member.isChildOf(applicant));
    }

    private static boolean areMarried(UUID one, UUID other, Collection<Kin> kin) {
        return kin.stream()
                .filter(each -> each.kind() == Kin.Kind.SPOUSE_OF)
                .anyMatch(each ->
                        each.person().equals(one) && each.other().equals(other)
                                || each.person().equals(other) && each.other().equals(one));
    }

    private static boolean isParent(UUID parent, UUID child, Collection<Kin> kin) {
        return kin.stream()
                .anyMatch(each -> each.person().equals(parent) && each.isParentOf(child));
    }

    private static boolean hasParents(UUID child, Collection<Kin> kin) {
        return kin.stream().anyMatch(each -> each.isParentOf(child));
    }

    private static boolean isGrandparent(UUID old, UUID young, Collection<Kin> kin) {
        return kin.stream()
                .filter(each -> each.isParentOf(young))
                .anyMatch(between -> isParent(old, between.person(), kin));
    }
}
