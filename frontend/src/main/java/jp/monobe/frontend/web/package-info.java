/** What stands between the browser and the rooms: scope, sign-in of a city, headers, errors. */
@NullMarked
package jp.monobe.frontend.web;

import org.jspecify.annotations.NullMarked;
