package jp.monobe.backoffice;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import jp.monobe.BaseConfiguration;
import jp.monobe.BridgeConfiguration;
import jp.monobe.CoreConfiguration;
import jp.monobe.backoffice.command.Command;
import jp.monobe.frontend.FrontendConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the inner zone: the clerks' screens and the bridge, or what a command line asks for. */
@SpringBootApplication
@Import({
    BaseConfiguration.class,
    CoreConfiguration.class,
    BridgeConfiguration.class,
    FrontendConfiguration.class,
    OfficeData.class
})
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("css/fonts.css")
@StyleSheet("css/fonts-rare.css")
@StyleSheet("css/monobe.css")
@StyleSheet("css/office.css")
public class BackofficeApplication implements AppShellConfigurator {

    /** None of its own, and none asked for. */
    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "data:,", "any");
    }

    public static void main(String[] arguments) {
        var commands = Command.in(arguments);
        if (!commands.isEmpty()) {
            System.exit(Command.run(commands, arguments));
        }
        SpringApplication.run(BackofficeApplication.class, arguments);
    }
}
