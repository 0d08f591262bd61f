/** What the vault gives away, and what not. */
@NullMarked
package jp.monobe.registry.vault;

import org.jspecify.annotations.NullMarked;
