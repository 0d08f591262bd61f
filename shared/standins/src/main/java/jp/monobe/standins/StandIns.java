package jp.monobe.standins;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;

/** The stand-ins as one program; {@code --monobe.data=DIR} chooses the data folder. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
@ConfigurationPropertiesScan
public class StandIns {

    /** Ends with status 1 and one line where a person can help; the stack trace is for the rest. */
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(StandIns.class, arguments);
        } catch (RuntimeException failure) {
            CannotStart.in(failure)
                    .ifPresent(line -> System.err.println("standins: " + line.getMessage()));
            // Threads of the servers would keep the program alive.
            System.exit(1);
        }
    }
}
