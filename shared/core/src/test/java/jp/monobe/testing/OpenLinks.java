package jp.monobe.testing;

import java.util.List;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One person has one open link, and all tests share one registry: who asks anew ends them first.
 */
public final class OpenLinks {

    private OpenLinks() {}

    /** Ends every link of the two cities the tests sign in to. */
    public static void end(JdbcClient jdbc) {
        for (var city : List.of(TestCities.IN_NANKOKU, TestCities.IN_KONAN)) {
            Acting.as(LoadedPeople.JOB, city)
                    .run(() ->
                            jdbc.sql(
                                            "update account_link set valid_until ="
                                                    + " utc_timestamp(6) where valid_until"
                                                    + " is null")
                                    .update());
        }
    }
}
