/** How accounts and mail codes are kept. */
@NullMarked
package jp.monobe.resident.internal;

import org.jspecify.annotations.NullMarked;
