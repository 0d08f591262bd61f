package jp.monobe.backoffice.command;

import java.util.Arrays;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A command line of this program. Neither a web server nor Flow starts with it. */
public enum Command {
    /** Brings all databases up to date, and sees that each city has an administrator. */
    MIGRATE("migrate", MigrateDatabases.class),
    /** Loads each city's people and staff from a folder of CSV files. */
    LOAD_PEOPLE("load-people", LoadPeople.class);

    private final String option;
    private final Class<? extends Task> task;

    Command(String option, Class<? extends Task> task) {
        this.option = option;
        this.task = task;
    }

    /** The command these arguments ask for, if any. */
    public static Optional<Command> in(String[] arguments) {
        return Arrays.stream(values()).filter(command -> command.isIn(arguments)).findFirst();
    }

    private boolean isIn(String[] arguments) {
        var name = "--" + option;
        return Arrays.stream(arguments)
                .anyMatch(each -> each.equals(name) || each.startsWith(name + "="));
    }

    /** Runs it; returns the exit code. Progress goes to stdout, a failure to stderr in one line. */
    public int run(String[] arguments) {
        try (var context = application().run(arguments)) {
            context.getBean(task).run(System.out::println);
            return 0;
        } catch (CommandFailed known) {
            return failed(String.valueOf(known.getMessage()));
        } catch (Exception unexpected) {
            LoggerFactory.getLogger(Command.class).error("--{} failed", option, unexpected);
            return failed(root(unexpected).toString());
        }
    }

    private org.springframework.boot.SpringApplication application() {
        return new SpringApplicationBuilder(CommandConfiguration.class, task)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .build();
    }

    private int failed(String why) {
        System.err.println("backoffice: --" + option + " failed: " + why);
        return 1;
    }

    private static Throwable root(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
