/** What pulls filings, over the network against the stand-in. */
@NullMarked
package jp.monobe.standins.pittari;

import org.jspecify.annotations.NullMarked;
