/** Letters composed, numbered, kept and delivered by the channel the person chose. */
@NullMarked
package jp.monobe.notice;

import org.jspecify.annotations.NullMarked;
