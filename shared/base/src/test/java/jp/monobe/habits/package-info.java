/** Habits of the house that fail the build: length of files, texts and their keys. */
@NullMarked
package jp.monobe.habits;

import org.jspecify.annotations.NullMarked;
