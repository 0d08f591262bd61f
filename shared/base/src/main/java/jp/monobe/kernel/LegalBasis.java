package jp.monobe.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * The law a rule rests on (法令名 条項号). A rule without a citation is a guess and says so:
 * {@code @LegalBasis("ASSUMED: …")}; a test lists those in docs/reference/assumptions.md.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface LegalBasis {
    String value();
}
