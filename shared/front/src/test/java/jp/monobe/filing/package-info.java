/** Tests of drafts, submit and what follows. */
@NullMarked
package jp.monobe.filing;

import org.jspecify.annotations.NullMarked;
