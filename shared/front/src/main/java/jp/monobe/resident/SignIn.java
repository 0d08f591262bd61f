package jp.monobe.resident;

import jp.monobe.exchange.VerifiedPerson;

/**
 * A sign-in (サインイン) that the portal verified with the provider.
 *
 * @param sub pairwise: the same card has another one at another client
 */
public record SignIn(String issuer, String client, String sub, VerifiedPerson person) {}
