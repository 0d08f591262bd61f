/** What was not paid in time: reminders, late charges so far, limitation. */
@NullMarked
package jp.monobe.arrears;

import org.jspecify.annotations.NullMarked;
