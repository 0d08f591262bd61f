/** What was not paid in time: the list, and reminders. */
@NullMarked
package jp.monobe.backoffice.arrears;

import org.jspecify.annotations.NullMarked;
