/** What a resident or a clerk achieves, in a browser, over the packaged programs. */
@NullMarked
package jp.monobe.journeys;

import org.jspecify.annotations.NullMarked;
