package jp.monobe.filing;

import java.util.List;
import jp.monobe.procedure.form.Problem;

/** What came of an employer's handing in. */
public sealed interface CertificateResult {

    record Received() implements CertificateResult {}

    record Wrong(List<Problem> problems) implements CertificateResult {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** No such link, used, expired, withdrawn, or for a matter that has ended: never told apart. */
    record Gone() implements CertificateResult {}
}
