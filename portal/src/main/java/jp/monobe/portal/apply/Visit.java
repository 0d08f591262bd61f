package jp.monobe.portal.apply;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.procedure.model.AnswerKey;

/**
 * How somebody came to a page of a draft (訪れ方).
 *
 * @param back she came from checking the answers and goes back there
 * @param mend what is missing is said at once
 * @param about the one question she came for
 */
record Visit(boolean back, boolean mend, Optional<AnswerKey> about) {

    static Visit of(BeforeEnterEvent event) {
        var mend = Parameters.query(event, "mend").isPresent();
        var about = Parameters.query(event, "about").map(AnswerKey::parse);
        var change = Parameters.query(event, "change").isPresent();
        return new Visit(change || mend || about.isPresent(), mend, about);
    }
}
