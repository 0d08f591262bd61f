package jp.monobe.portal.home;

import java.net.http.HttpClient;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Climbs every wall, so that a test can see the walls' guards notice it. */
public class Climber {

    @Nullable DataSource database;
    @Nullable HttpClient outside;

    Object whoIsThere() {
        return SecurityContextHolder.getContext();
    }
}
