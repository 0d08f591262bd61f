package jp.monobe.procedure.model;

import java.util.List;

/** Relations to the applicant (続柄), as packet and forms know them. */
public final class PersonRelation {

    public static final List<String> CODES =
            List.of("SELF", "SPOUSE", "CHILD", "GRANDCHILD", "PARENT", "OTHER");

    private PersonRelation() {}
}
