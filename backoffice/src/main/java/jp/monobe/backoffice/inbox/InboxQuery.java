package jp.monobe.backoffice.inbox;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import jp.monobe.casework.CaseFilter;

/** What the inbox shows, as its address says it, so that going back shows the same. */
record InboxQuery(InboxTab tab, String procedure, String desk, String text, int page) {

    /** The office itself, as the address says it; nothing is all sections. */
    static final String OFFICE = "office";

    private static final int LONGEST = 80;
    private static final int LAST_PAGE = 10_000;

    static InboxQuery of(QueryParameters parameters) {
        var text = parameters.getSingleParameter("q").orElse("").strip();
        return new InboxQuery(
                InboxTab.of(parameters.getSingleParameter("state").orElse("")),
                parameters.getSingleParameter("procedure").filter(InboxQuery::isId).orElse(""),
                parameters.getSingleParameter("desk").filter(InboxQuery::isId).orElse(""),
                text.substring(0, Math.min(text.length(), LONGEST)),
                parameters.getSingleParameter("page").map(InboxQuery::page).orElse(0));
    }

    private static boolean isId(String text) {
        return text.matches("[a-z0-9-]{1,60}");
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>();
        if (tab != InboxTab.OPEN) {
            all.put("state", tab.word());
        }
        if (!procedure.isEmpty()) {
            all.put("procedure", procedure);
        }
        if (!desk.isEmpty()) {
            all.put("desk", desk);
        }
        if (!text.isEmpty()) {
            all.put("q", text);
        }
        if (page > 0) {
            all.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(all);
    }

    CaseFilter filter() {
        return new CaseFilter(
                tab.states(),
                procedure,
                desk.isEmpty() ? Optional.empty() : Optional.of(desk.equals(OFFICE) ? "" : desk),
                tab == InboxTab.MESSAGES,
                text);
    }

    InboxQuery at(InboxTab other) {
        return new InboxQuery(other, procedure, desk, text, 0);
    }

    InboxQuery at(int otherPage) {
        return new InboxQuery(tab, procedure, desk, text, otherPage);
    }

    InboxQuery searching(String which, String where, String other) {
        return new InboxQuery(tab, which, where, other.strip(), 0);
    }
}
