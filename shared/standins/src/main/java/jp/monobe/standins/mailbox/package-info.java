/** Stand-in for everybody's mailbox: takes mail by SMTP and shows it on a page. */
@NullMarked
package jp.monobe.standins.mailbox;

import org.jspecify.annotations.NullMarked;
