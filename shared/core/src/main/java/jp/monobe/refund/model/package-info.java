/** Rules and states of what is given back. */
@NullMarked
package jp.monobe.refund.model;

import org.jspecify.annotations.NullMarked;
