/** Command lines: migrating the databases, loading people; no web server, an exit code. */
@NullMarked
package jp.monobe.backoffice.command;

import org.jspecify.annotations.NullMarked;
