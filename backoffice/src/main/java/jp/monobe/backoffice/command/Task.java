package jp.monobe.backoffice.command;

import java.util.function.Consumer;

/** What a command does, with the beans it needs; a bean of {@link CommandConfiguration}. */
interface Task {

    /** Tells its progress in single lines; throws {@link CommandFailed} with a remedy. */
    void run(Consumer<String> progress) throws Exception;
}
