/** What the packaged programs weigh: heap for each resident inside, bytes for each page outside. */
@NullMarked
package jp.monobe.bench.web;

import org.jspecify.annotations.NullMarked;
