/** What was not paid in time: reminders, late charges so far, limitation, writing off. */
@NullMarked
package jp.monobe.arrears;

import org.jspecify.annotations.NullMarked;
