/** The walls of the house, checked by both programs over all classes on their path. */
@NullMarked
package jp.monobe.walls;

import org.jspecify.annotations.NullMarked;
