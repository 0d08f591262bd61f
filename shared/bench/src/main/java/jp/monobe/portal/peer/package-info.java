/**
 * What the open zone does not do: a public page as a Flow view. Only {@code ./bench open} has it.
 */
@NullMarked
package jp.monobe.portal.peer;

import org.jspecify.annotations.NullMarked;
