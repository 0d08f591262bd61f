/** The bridge over both zones' real databases. */
@NullMarked
package jp.monobe.bridge;

import org.jspecify.annotations.NullMarked;
