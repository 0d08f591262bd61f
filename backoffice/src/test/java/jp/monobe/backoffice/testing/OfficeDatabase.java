package jp.monobe.backoffice.testing;

import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.testing.TestCities;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** Points a context's data sources at the test database. */
public final class OfficeDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        login(context, "core", TestCities.login("monobe_office"));
        login(context, "vault", TestCities.login("monobe_vault"));
        login(context, "front", TestCities.login("monobe_bridge"));
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context, "monobe.data=target/none", "monobe.bridge.enabled=false");
    }

    private static void login(
            ConfigurableApplicationContext context, String source, SourceLogin login) {
        var prefix = "monobe.sources." + source;
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                prefix + ".url=" + login.url(),
                prefix + ".user=" + login.user(),
                prefix + ".password=" + login.password());
    }
}
