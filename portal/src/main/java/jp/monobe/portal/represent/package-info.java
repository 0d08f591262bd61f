/** Filing for somebody as her legal representative: who it is, and as what. */
@NullMarked
package jp.monobe.portal.represent;

import org.jspecify.annotations.NullMarked;
