package jp.monobe.testing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;

/** A resident's account. */
public record SignedIn(UUID id) {

    public static SignedIn newAccount() {
        return new SignedIn(UUID.randomUUID());
    }

    /** The one account of a named person: a second one would be a clerk's task. */
    public static SignedIn of(String key) {
        return new SignedIn(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    public Actor actor() {
        return new Actor.Resident(id);
    }

    public Acting in(Scope.City city) {
        return Acting.as(actor(), city);
    }

    public static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
