package jp.monobe.backoffice.command;

/** A command cannot go on; the message says why and what to do, in one line. */
final class CommandFailed extends RuntimeException {

    CommandFailed(String message) {
        super(message);
    }

    CommandFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
