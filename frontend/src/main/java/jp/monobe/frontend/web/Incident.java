package jp.monobe.frontend.web;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something unexpected (障害) under a number that the page shows and the log holds, so that a call to
 * the office finds its line. The number says nothing of the person.
 */
public record Incident(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without characters that are mistaken for each other on the telephone. */
    private static final String SIGNS = "23456789ACDEFHJKMNPQRTUVWXY";

    public static Incident of(Throwable failure) {
        var number = new StringBuilder("E-");
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        LOG.error("Incident {}", number, failure);
        return new Incident(number.toString());
    }
}
