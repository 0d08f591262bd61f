/** States and moves of mandates. */
@NullMarked
package jp.monobe.debit.model;

import org.jspecify.annotations.NullMarked;
