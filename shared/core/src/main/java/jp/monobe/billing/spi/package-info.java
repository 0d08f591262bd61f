/** How fees register with billing. */
@NullMarked
package jp.monobe.billing.spi;

import org.jspecify.annotations.NullMarked;
