/** The card agent: hosted pages, events, and the API our programs speak to it by. */
@NullMarked
package jp.monobe.standins.agent;

import org.jspecify.annotations.NullMarked;
