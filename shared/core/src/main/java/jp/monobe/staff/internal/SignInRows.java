package jp.monobe.staff.internal;

import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which city a staff sign-in belongs to; in the platform's scope only. */
@Component
public class SignInRows {

    private final JdbcClient jdbc;

    SignInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MunicipalityCode> cityOf(String issuer, String sub) {
        return jdbc.sql("select code from staff_sign_in where issuer = ? and sub = ?")
                .params(issuer, sub)
                .query(String.class)
                .optional()
                .map(MunicipalityCode::new);
    }

    /** One sign-in, one city: throws when it is another city's. */
    public void put(String issuer, String sub, MunicipalityCode city) {
        jdbc.sql(
                        "insert into staff_sign_in (issuer, sub, code) values (?, ?, ?)"
                                + " on duplicate key update code = code")
                .params(issuer, sub, city.value())
                .update();
        if (!cityOf(issuer, sub).equals(Optional.of(city))) {
            throw new IllegalStateException("Sign-in belongs to another city");
        }
    }
}
