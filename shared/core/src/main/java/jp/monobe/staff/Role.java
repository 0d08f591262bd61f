package jp.monobe.staff;

import java.util.Set;

/**
 * What somebody is in the office (役割), and what she may do by it, in her city alone. Administrators
 * see no cases. The operator's roles count in the platform's scope alone, and only the platform's
 * own tables give them (ADR 0026).
 */
public enum Role {
    /** 担当者. */
    CLERK(
            Permission.CASE_READ,
            Permission.CASE_ENTER,
            Permission.CASE_PROPOSE,
            Permission.NOTICE_ISSUE,
            Permission.LINK_DECIDE),
    /** 決裁者. */
    APPROVER(Permission.CASE_READ, Permission.CASE_SIGN, Permission.NOTICE_ISSUE),
    /** 管理者. */
    ADMINISTRATOR(
            Permission.STAFF_MANAGE,
            Permission.AUDIT_READ,
            Permission.AGREEMENT_READ,
            Permission.AGREEMENT_PROPOSE),
    /** 収納担当者: who owes what; no cases. */
    ACCOUNTANT(
            Permission.PAYER_FIND,
            Permission.BILLING_READ,
            Permission.BILLING_ASSESS,
            Permission.REFUND_HANDLE,
            Permission.REMINDER_ISSUE,
            Permission.WRITE_OFF_PROPOSE,
            Permission.AGREEMENT_READ),
    /** 収納の決裁者: signs what is given back, given up, deducted from an allowance, or agreed. */
    ACCOUNTING_APPROVER(
            Permission.PAYER_FIND,
            Permission.BILLING_READ,
            Permission.REFUND_APPROVE,
            Permission.WRITE_OFF_APPROVE,
            Permission.DEDUCTION_DECIDE,
            Permission.AGREEMENT_READ,
            Permission.AGREEMENT_APPROVE),
    /** 案内の編集者: the catalogue of her city. */
    CATALOGUE_EDITOR(
            Permission.CATALOGUE_READ,
            Permission.CATALOGUE_EDIT,
            Permission.FACILITY_READ,
            Permission.FACILITY_EDIT),
    /** 案内の公開者: the second person. */
    CATALOGUE_PUBLISHER(
            Permission.CATALOGUE_READ, Permission.CATALOGUE_PUBLISH, Permission.FACILITY_READ),
    /** 全国の案内の編集者, of the operator. */
    PLATFORM_EDITOR(
            Permission.NATIONAL_CATALOGUE, Permission.CATALOGUE_READ, Permission.CATALOGUE_EDIT),
    /** 全国の案内の公開者, of the operator. */
    PLATFORM_PUBLISHER(
            Permission.NATIONAL_CATALOGUE, Permission.CATALOGUE_READ, Permission.CATALOGUE_PUBLISH);

    private static final Set<Role> OF_OPERATOR = Set.of(PLATFORM_EDITOR, PLATFORM_PUBLISHER);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Whether the operator gives it, not a city. */
    public boolean isOfOperator() {
        return OF_OPERATOR.contains(this);
    }
}
