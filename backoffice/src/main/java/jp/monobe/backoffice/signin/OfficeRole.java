package jp.monobe.backoffice.signin;

/** Names of {@link jp.monobe.staff.Role} as annotations of views need them; a test compares. */
public final class OfficeRole {

    public static final String CLERK = "CLERK";
    public static final String APPROVER = "APPROVER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private OfficeRole() {}
}
