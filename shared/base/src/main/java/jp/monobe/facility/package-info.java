/**
 * The city's childcare facilities as open data: what is known of each, files in and out,
 * publication.
 */
@NullMarked
package jp.monobe.facility;

import org.jspecify.annotations.NullMarked;
