package jp.monobe.procedure.catalogue;

import java.util.Map;

/** Which revision of each part is the newest; 0 where a part was never published. */
record PublishedRevisions(Map<String, Long> services, Map<String, Long> words) {

    /** Of one code: its services and its words. */
    record Of(String code, long services, long words) {}

    Of of(String code) {
        return new Of(code, services.getOrDefault(code, 0L), words.getOrDefault(code, 0L));
    }
}
