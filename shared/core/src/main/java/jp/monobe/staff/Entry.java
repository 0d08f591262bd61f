package jp.monobe.staff;

/** What came of a sign-in (職員のサインイン). */
public sealed interface Entry {

    record Entered(StaffMember member) implements Entry {}

    /** The provider vouches for a password alone. */
    record NoSecondFactor() implements Entry {}

    /** Not, or no longer, on this city's staff. */
    record NotOnTheStaff() implements Entry {}
}
