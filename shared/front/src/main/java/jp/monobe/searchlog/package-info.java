/** What people look for on the public pages, counted by day, without persons (amendment 18). */
@NullMarked
package jp.monobe.searchlog;

import org.jspecify.annotations.NullMarked;
