/** People of the city as the registry knows them: matching, prefill, links of sign-in accounts. */
@NullMarked
package jp.monobe.registry;

import org.jspecify.annotations.NullMarked;
