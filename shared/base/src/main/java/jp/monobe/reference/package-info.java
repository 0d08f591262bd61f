/**
 * Read-only reference files in memory: banks and branches, postal codes, municipalities, holidays.
 */
@NullMarked
package jp.monobe.reference;

import org.jspecify.annotations.NullMarked;
