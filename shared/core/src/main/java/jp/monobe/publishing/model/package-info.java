/** States and moves of a revision, when it is in force, what is due for checking. */
@NullMarked
package jp.monobe.publishing.model;

import org.jspecify.annotations.NullMarked;
