package jp.monobe.facilityregister;

/** What staff may be permitted in this room. */
public final class FacilityPermission {

    public static final String READ = "facility.read";

    /** Editing, importing, undoing: each is public at once. */
    public static final String EDIT = "facility.edit";

    private FacilityPermission() {}
}
