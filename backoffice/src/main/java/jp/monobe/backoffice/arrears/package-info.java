/** What was not paid in time: the list, reminders, and what is written off. */
@NullMarked
package jp.monobe.backoffice.arrears;

import org.jspecify.annotations.NullMarked;
