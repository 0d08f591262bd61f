/** How agents' files are read, tried. */
@NullMarked
package jp.monobe.payment.internal;

import org.jspecify.annotations.NullMarked;
