package jp.monobe.municipality;

import java.util.Map;
import java.util.Optional;

/** The newest published revision of a kind, read in the open scope. */
public interface Published {

    /** What is published: kind and city; an empty code means national. */
    record Revision(long revision, String body) {}

    /** The number alone, which is cheap to ask often; 0 when nothing is published yet. */
    long revisionOf(String kind, String code);

    /** The newest number of every code of a kind, in one reading. */
    Map<String, Long> revisions(String kind);

    Optional<Revision> newest(String kind, String code);
}
