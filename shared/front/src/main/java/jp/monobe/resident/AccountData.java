package jp.monobe.resident;

import java.time.Instant;
import jp.monobe.exchange.VerifiedPerson;

/** What the portal knows of the resident who is signed in (アカウント). */
public record AccountData(
        VerifiedPerson person, Contact contact, Instant firstSignedInAt, Instant signedInAt) {}
