package jp.monobe.staff;

import java.util.Set;

/**
 * Who signed in, as the staff's identity provider vouches.
 *
 * @param amr how she proved it (RFC 8176), such as {@code pwd}, {@code otp}
 */
public record StaffIdentity(String issuer, String sub, String name, Set<String> amr) {

    public StaffIdentity {
        amr = Set.copyOf(amr);
    }
}
