/** What other rooms hear of the registry. */
@NullMarked
package jp.monobe.registry.spi;

import org.jspecify.annotations.NullMarked;
