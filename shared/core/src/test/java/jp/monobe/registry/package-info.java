/** People as the registry knows them, tested over a real MariaDB. */
@NullMarked
package jp.monobe.registry;

import org.jspecify.annotations.NullMarked;
