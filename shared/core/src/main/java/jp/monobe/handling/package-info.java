/** Cases of procedures without a room of their own, judged by what their definition says. */
@NullMarked
package jp.monobe.handling;

import org.jspecify.annotations.NullMarked;
