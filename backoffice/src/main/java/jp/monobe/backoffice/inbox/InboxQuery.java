package jp.monobe.backoffice.inbox;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import jp.monobe.casework.CaseFilter;

/** What the inbox shows, as its address says it, so that going back shows the same. */
record InboxQuery(InboxTab tab, String procedure, String text, int page) {

    private static final int LONGEST = 80;
    private static final int LAST_PAGE = 10_000;

    static InboxQuery of(QueryParameters parameters) {
        var text = parameters.getSingleParameter("q").orElse("").strip();
        return new InboxQuery(
                InboxTab.of(parameters.getSingleParameter("state").orElse("")),
                parameters.getSingleParameter("procedure").filter(InboxQuery::isId).orElse(""),
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
        if (!text.isEmpty()) {
            all.put("q", text);
        }
        if (page > 0) {
            all.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(all);
    }

    CaseFilter filter() {
        return new CaseFilter(tab.states(), procedure, text);
    }

    InboxQuery at(InboxTab other) {
        return new InboxQuery(other, procedure, text, 0);
    }

    InboxQuery at(int otherPage) {
        return new InboxQuery(tab, procedure, text, otherPage);
    }

    InboxQuery searching(String which, String other) {
        return new InboxQuery(tab, which, other.strip(), 0);
    }
}
