/** The clerks' and administrators' program; also the jobs, the bridge and the command lines. */
@NullMarked
package jp.monobe.backoffice;

import org.jspecify.annotations.NullMarked;
