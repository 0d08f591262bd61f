package jp.monobe.filing;

import jp.monobe.exchange.PrefillPacket;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.procedure.AnswersJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the bridge lays prefill packets down. */
public class PacketsIn {

    private final JdbcClient jdbc;

    public PacketsIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement. False, and nothing kept, when the request is gone or was answered. */
    @Guarded(by = Who.JOB)
    public boolean put(PrefillPacket packet) {
        return jdbc.sql(
                                "insert ignore into packet (request_id, id, people, computed_at,"
                                        + " expires_at) select id, ?, ?, ?, ? from prefill_request"
                                        + " where id = ?")
                        .params(
                                packet.id(),
                                AnswersJson.write(packet.people()),
                                UtcTime.column(packet.computedAt()),
                                UtcTime.column(packet.expiresAt()),
                                packet.requestId())
                        .update()
                == 1;
    }
}
