/** What the front rooms' tests stand on: the rooms over a real database, and people in them. */
@NullMarked
package jp.monobe.testing;

import org.jspecify.annotations.NullMarked;
