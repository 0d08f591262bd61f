package jp.monobe.portal.api;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** How long an answer may be kept; all of them carry an ETag. */
final class Kept {

    private Kept() {}

    /** The same for everybody. */
    static <T> ResponseEntity<T> aMinute(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(body);
    }

    /** Words somebody typed are nothing to keep along the way; her own program may ask again. */
    static <T> ResponseEntity<T> byTheCallerAlone(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).body(body);
    }

    /** About a family: nowhere. */
    static <T> ResponseEntity<T> nowhere(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
