package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.JOB;

import jp.monobe.arrears.internal.DrawnReminders;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Draws the reminders that wait (督促状の作成), some at a time. */
@Service
public class DrawReminders {

    /** In one transaction: a killed worker draws so many again at most. */
    static final int LOT = 20;

    private final DrawnReminders drawn;

    DrawReminders(DrawnReminders drawn) {
        this.drawn = drawn;
    }

    /**
     * @return false when none waits
     */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean next() {
        return drawn.drawWaiting(LOT) > 0;
    }
}
