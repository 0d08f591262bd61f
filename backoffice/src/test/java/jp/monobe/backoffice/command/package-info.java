/** Command lines against a real database. */
@NullMarked
package jp.monobe.backoffice.command;

import org.jspecify.annotations.NullMarked;
