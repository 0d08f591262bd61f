package jp.monobe.agreement;

import static jp.monobe.municipality.Guarded.Who.JOB;

import jp.monobe.agreement.internal.AgreementRows;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/** What the public may know of the city's settings, for the bridge (公開する設定). */
@Service
public class PublicSettings {

    private final AgreementRows rows;

    PublicSettings(AgreementRows rows) {
        this.rows = rows;
    }

    /** Whole, with what begins on a later day; the reader looks at the day. */
    @Guarded(by = JOB)
    public String body() {
        return rows.published();
    }
}
