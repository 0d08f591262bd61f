package jp.monobe.staff;

import jp.monobe.registry.RegistryPermission;

/** What a member of staff may be permitted, as written in {@code @Guarded(permission = …)}. */
public final class Permission {

    public static final String CASE_READ = RegistryPermission.READ;

    /** 起案. */
    public static final String CASE_PROPOSE = "case.propose";

    /** 決裁. */
    public static final String CASE_SIGN = "case.sign";

    public static final String NOTICE_ISSUE = "notice.issue";

    /** Deciding which person a sign-in account is. */
    public static final String LINK_DECIDE = RegistryPermission.DECIDE_LINKS;

    public static final String STAFF_MANAGE = "staff.manage";

    public static final String AUDIT_READ = "audit.read";

    /** Seeing a 個人番号; no role has it yet. */
    public static final String NUMBER_REVEAL = RegistryPermission.REVEAL_NUMBERS;

    private Permission() {}
}
