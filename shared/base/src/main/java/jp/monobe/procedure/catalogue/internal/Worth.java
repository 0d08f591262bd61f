package jp.monobe.procedure.catalogue.internal;

/**
 * What something asked for is worth in each service, by document; nothing where it is not found.
 */
final class Worth {

    private final float[] byDocument;
    private int found;

    Worth(int documents) {
        this.byDocument = new float[documents];
    }

    void atLeast(int document, float worth) {
        if (byDocument[document] == 0) {
            found++;
        }
        byDocument[document] = Math.max(byDocument[document], worth);
    }

    /** In how many services it is found. */
    int found() {
        return found;
    }

    float of(int document) {
        return byDocument[document];
    }

    int documents() {
        return byDocument.length;
    }
}
