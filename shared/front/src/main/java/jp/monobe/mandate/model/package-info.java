/** The states of a mandate. */
@NullMarked
package jp.monobe.mandate.model;

import org.jspecify.annotations.NullMarked;
