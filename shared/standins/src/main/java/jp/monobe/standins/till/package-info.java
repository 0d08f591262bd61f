/** Where people pay: a shop's till, a bank's ATM or page, and the agent that collects (収納機関). */
@NullMarked
package jp.monobe.standins.till;

import org.jspecify.annotations.NullMarked;
