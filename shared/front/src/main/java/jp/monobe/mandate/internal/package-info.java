/** How mandates, their codes and what was done under them are kept. */
@NullMarked
package jp.monobe.mandate.internal;

import org.jspecify.annotations.NullMarked;
