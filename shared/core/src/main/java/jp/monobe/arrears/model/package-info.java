/** On which grounds a claim is written off, and by whom. */
@NullMarked
package jp.monobe.arrears.model;

import org.jspecify.annotations.NullMarked;
