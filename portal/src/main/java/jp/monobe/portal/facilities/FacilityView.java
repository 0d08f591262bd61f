package jp.monobe.portal.facilities;

import java.util.List;
import jp.monobe.facility.OpenNow;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a facility shows.
 *
 * @param map where the map shows its place; null where its coordinates are not known
 * @param search a search for its address on a map; null where the place or no address is known
 * @param source host of the page it was taken from; null where none is told
 * @param services what is applied for when using it
 */
record FacilityView(
        Facility facility,
        Row row,
        List<Fact> care,
        List<Fact> comforts,
        @Nullable String map,
        @Nullable String search,
        @Nullable String source,
        List<Service> services) {

    /** Its cells by names a template can ask for. */
    public Told told() {
        return new Told(facility);
    }

    /** Where the editor was not sure. */
    public boolean isUnsure() {
        return facility.checkedOn() == null && told().confidence().equals(LOW);
    }

    private static final String LOW = "低";

    /** Cells; empty where nothing is known. */
    record Told(Facility facility) {

        public String postalCode() {
            return facility.get(FacilityColumn.POSTAL_CODE);
        }

        public String building() {
            return facility.get(FacilityColumn.BUILDING);
        }

        public String access() {
            return facility.get(FacilityColumn.ACCESS);
        }

        public String parking() {
            return facility.get(FacilityColumn.PARKING);
        }

        public String phone() {
            return facility.get(FacilityColumn.PHONE);
        }

        public String extension() {
            return facility.get(FacilityColumn.EXTENSION);
        }

        public String fax() {
            return facility.get(FacilityColumn.FAX);
        }

        public String mail() {
            return facility.get(FacilityColumn.MAIL);
        }

        public String form() {
            return facility.get(FacilityColumn.CONTACT_FORM);
        }

        public String operator() {
            return facility.get(FacilityColumn.OPERATOR);
        }

        public String url() {
            return facility.get(FacilityColumn.URL);
        }

        public String note() {
            return facility.get(FacilityColumn.NOTE);
        }

        public String source() {
            return facility.get(FacilityColumn.SOURCE);
        }

        public String sourceDate() {
            return facility.get(FacilityColumn.SOURCE_DATE);
        }

        public String confidence() {
            return facility.get(FacilityColumn.CONFIDENCE);
        }
    }

    /**
     * A facility in a list.
     *
     * @param kind word of its kind
     * @param hours in one line; empty where they are not known
     */
    record Row(Facility facility, String kind, String hours, OpenNow now) {

        public String phone() {
            return facility.get(FacilityColumn.PHONE);
        }

        public boolean open() {
            return switch (now.open()) {
                case YES -> true;
                case NO, UNKNOWN -> false;
            };
        }

        public boolean closed() {
            return switch (now.open()) {
                case NO -> true;
                case YES, UNKNOWN -> false;
            };
        }
    }

    /** Something told of it: what, as a message key, and what it is. */
    record Fact(String key, String text) {}
}
