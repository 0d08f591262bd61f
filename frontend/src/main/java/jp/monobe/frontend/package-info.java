/** The look and the parts both programs share. */
@NullMarked
package jp.monobe.frontend;

import org.jspecify.annotations.NullMarked;
