/** What the rooms do over a real, durable database, beside bare JDBC. */
@NullMarked
package jp.monobe.bench.rooms;

import org.jspecify.annotations.NullMarked;
