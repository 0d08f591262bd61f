package jp.monobe.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import jp.monobe.BaseConfiguration;
import jp.monobe.FrontConfiguration;
import jp.monobe.frontend.FrontendConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the open zone: public pages without a session, and the residents' application. */
@SpringBootApplication
@Import({BaseConfiguration.class, FrontConfiguration.class, FrontendConfiguration.class})
@StyleSheet("css/fonts.css")
@StyleSheet("css/fonts-rare.css")
@StyleSheet("css/monobe.css")
public class PortalApplication implements AppShellConfigurator {

    /** None of its own, and none asked for. */
    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "data:,", "any");
    }

    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
