/** Who else asks an agent whether it takes a key. */
@NullMarked
package jp.monobe.agreement.spi;

import org.jspecify.annotations.NullMarked;
