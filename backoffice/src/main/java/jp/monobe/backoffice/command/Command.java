package jp.monobe.backoffice.command;

import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
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

    /** The commands these arguments ask for, in the order in which they build on one another. */
    public static List<Command> in(String[] arguments) {
        return Arrays.stream(values()).filter(command -> command.isIn(arguments)).toList();
    }

    private boolean isIn(String[] arguments) {
        var name = "--" + option;
        return Arrays.stream(arguments)
                .anyMatch(each -> each.equals(name) || each.startsWith(name + "="));
    }

    /**
     * Runs them one after the other in one start of the program; returns the exit code. Progress
     * goes to stdout, a failure to stderr in one line, and what comes after it is not run.
     */
    public static int run(List<Command> commands, String[] arguments) {
        var running = commands.getFirst();
        try (var context = application(commands).run(arguments)) {
            for (var command : commands) {
                running = command;
                context.getBean(command.task).run(System.out::println);
            }
            return 0;
        } catch (CommandFailed known) {
            return running.failed(String.valueOf(known.getMessage()));
        } catch (Exception unexpected) {
            LoggerFactory.getLogger(Command.class).error("--{} failed", running.option, unexpected);
            return running.failed(root(unexpected).toString());
        }
    }

    private static SpringApplication application(List<Command> commands) {
        var sources = commands.stream().map(each -> each.task).toArray(Class<?>[]::new);
        return new SpringApplicationBuilder(CommandConfiguration.class)
                .sources(sources)
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
