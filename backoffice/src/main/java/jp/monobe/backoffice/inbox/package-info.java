/** The clerks' inbox: which cases wait, and for whom. */
@NullMarked
package jp.monobe.backoffice.inbox;

import org.jspecify.annotations.NullMarked;
