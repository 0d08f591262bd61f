/** What a program imports by name: one configuration per module. */
@NullMarked
package jp.monobe;

import org.jspecify.annotations.NullMarked;
