package jp.monobe.filing.internal;

import jp.monobe.exchange.FilingPackage;
import jp.monobe.filing.DocumentToSign;
import org.springframework.stereotype.Component;

/** Draws 申請書 for signing and 申請書控え for keeping. */
@Component
public class ApplicationDocument {

    public DocumentToSign draw(DraftContent content) {
        throw new UnsupportedOperationException(content.draft().id().toString());
    }

    public byte[] receipt(FilingPackage filing) {
        throw new UnsupportedOperationException(filing.filingId().toString());
    }
}
