@NullMarked
package jp.monobe.standins.agent;

import org.jspecify.annotations.NullMarked;
