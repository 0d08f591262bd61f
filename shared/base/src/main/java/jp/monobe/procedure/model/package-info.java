/** Forms as data: steps, fields, conditions, answers; plain Java, no clock, no database. */
@NullMarked
package jp.monobe.procedure.model;

import org.jspecify.annotations.NullMarked;
