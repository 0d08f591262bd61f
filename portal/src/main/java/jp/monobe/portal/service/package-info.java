/** One service on its public page, and the same service side by side in several cities. */
@NullMarked
package jp.monobe.portal.service;

import org.jspecify.annotations.NullMarked;
