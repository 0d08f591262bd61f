package jp.monobe.staff;

import java.util.Set;

/** What somebody is in the office (役割), and what she may do by it. Administrators see no cases. */
public enum Role {
    /** 担当者. */
    CLERK(
            Permission.CASE_READ,
            Permission.CASE_PROPOSE,
            Permission.NOTICE_ISSUE,
            Permission.LINK_DECIDE),
    /** 決裁者. */
    APPROVER(Permission.CASE_READ, Permission.CASE_SIGN, Permission.NOTICE_ISSUE),
    /** 管理者. */
    ADMINISTRATOR(Permission.STAFF_MANAGE, Permission.AUDIT_READ);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }
}
