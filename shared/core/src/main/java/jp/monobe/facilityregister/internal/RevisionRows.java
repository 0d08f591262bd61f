package jp.monobe.facilityregister.internal;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.facility.FacilitiesJson;
import jp.monobe.facility.model.Facility;
import jp.monobe.facilityregister.Cause;
import jp.monobe.facilityregister.Revision;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The revisions of the current city's register; none is ever changed. */
@Component
public class RevisionRows {

    private static final int LONGEST_REMARK = 200;

    private final JdbcClient jdbc;
    private final SystemTime time;

    RevisionRows(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public Revision newest() {
        return jdbc.sql(
                        "select revision, body from facility_revision"
                                + " order by revision desc limit 1")
                .query((row, _) -> revision(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Revision(0, List.of()));
    }

    /** The body alone, as it is published. */
    public Optional<String> newestBody() {
        return jdbc.sql("select body from facility_revision order by revision desc limit 1")
                .query(String.class)
                .optional();
    }

    public Optional<Revision> find(long number) {
        return jdbc.sql("select revision, body from facility_revision where revision = ?")
                .param(number)
                .query((row, _) -> revision(row.getLong(1), row.getString(2)))
                .optional();
    }

    private static Revision revision(long number, String body) {
        return new Revision(number, FacilitiesJson.read(body));
    }

    /** The newest first. */
    public List<Revision.Entry> history(int most) {
        return jdbc.sql(
                        "select revision, at, staff_id, cause, remark, facilities from"
                                + " facility_revision order by revision desc limit ?")
                .param(most)
                .query((row, _) ->
                        new Revision.Entry(
                                row.getLong(1),
                                UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                                row.getObject(3, UUID.class),
                                Cause.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getInt(6)))
                .list();
    }

    /**
     * Adds the revision after {@code base}; throws {@link
     * org.springframework.dao.DuplicateKeyException} when somebody else was faster.
     */
    public long add(long base, List<Facility> facilities, Cause cause, String remark) {
        jdbc.sql(
                        "insert into facility_revision (revision, at, staff_id, cause, remark,"
                                + " facilities, body) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                base + 1,
                                UtcTime.column(time.instant()),
                                staff(),
                                cause.name(),
                                remark.substring(0, Math.min(remark.length(), LONGEST_REMARK)),
                                facilities.size(),
                                FacilitiesJson.write(facilities)))
                .update();
        return base + 1;
    }

    private static @Nullable UUID staff() {
        return Acting.current().actor() instanceof Actor.Staff(var id) ? id : null;
    }
}
