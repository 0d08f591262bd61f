/** States of a case and the one table of its moves; plain Java. */
@NullMarked
package jp.monobe.casework.model;

import org.jspecify.annotations.NullMarked;
