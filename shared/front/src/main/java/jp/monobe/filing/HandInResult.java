package jp.monobe.filing;

import java.util.List;
import jp.monobe.exchange.AttachmentInfo;

/** What came of handing in documents after a filing (追加書類の提出). */
public sealed interface HandInResult {

    record HandedIn(List<AttachmentInfo> files) implements HandInResult {
        public HandedIn {
            files = List.copyOf(files);
        }
    }

    /** No file was chosen, or all were handed in already. */
    record Nothing() implements HandInResult {}

    /** The office has decided, or she took the filing back. */
    record Ended() implements HandInResult {}
}
