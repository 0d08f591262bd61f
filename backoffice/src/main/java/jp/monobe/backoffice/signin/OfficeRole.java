package jp.monobe.backoffice.signin;

/** Names of {@link jp.monobe.staff.Role} as annotations of views need them; a test compares. */
public final class OfficeRole {

    public static final String CLERK = "CLERK";
    public static final String APPROVER = "APPROVER";
    public static final String ACCOUNTANT = "ACCOUNTANT";
    public static final String ACCOUNTING_APPROVER = "ACCOUNTING_APPROVER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public static final String CATALOGUE_EDITOR = "CATALOGUE_EDITOR";
    public static final String CATALOGUE_PUBLISHER = "CATALOGUE_PUBLISHER";
    public static final String PLATFORM_EDITOR = "PLATFORM_EDITOR";
    public static final String PLATFORM_PUBLISHER = "PLATFORM_PUBLISHER";

    private OfficeRole() {}
}
