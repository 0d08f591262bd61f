/**
 * What was not paid in time: reminders, late charges so far, limitation, and what is written off.
 */
@NullMarked
package jp.monobe.arrears;

import org.jspecify.annotations.NullMarked;
