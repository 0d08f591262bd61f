/** The embedded MariaDB: started, watched and ended by the stand-ins. */
@NullMarked
package jp.monobe.standins.database;

import org.jspecify.annotations.NullMarked;
