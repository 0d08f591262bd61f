/** Forms as data, on the page: a step to fill in, the answers to check, a filing to read. */
@NullMarked
package jp.monobe.frontend.form;

import org.jspecify.annotations.NullMarked;
