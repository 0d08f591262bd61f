package jp.monobe.backoffice.billing;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.billing.model.BillState;

/**
 * Which part of the list of bills an address shows, so that it can be gone back to and bookmarked.
 * What makes no sense in it is as if it were not there.
 *
 * @param number 納付番号 or 宛名番号 that is sought; empty for the list
 * @param page from 0
 */
record BillsAddress(String number, Optional<BillState> only, int page) {

    private static final String NUMBER = "number";
    private static final String STATE = "state";
    private static final String PAGE = "page";

    static BillsAddress of(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        return new BillsAddress(
                parameters
                        .getSingleParameter(NUMBER)
                        .filter(text -> text.matches("[0-9 -]{1,25}"))
                        .orElse(""),
                parameters.getSingleParameter(STATE).flatMap(BillsAddress::state),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(text -> text.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** The first page of one state. */
    static QueryParameters only(String state) {
        return state.isEmpty() ? QueryParameters.empty() : QueryParameters.of(STATE, state);
    }

    static QueryParameters sought(String number) {
        return QueryParameters.of(NUMBER, number);
    }

    QueryParameters turned(int to) {
        var where = new HashMap<String, String>();
        where.put(PAGE, String.valueOf(to));
        only.ifPresent(it -> where.put(STATE, it.name()));
        return QueryParameters.simple(where);
    }

    private static Optional<BillState> state(String text) {
        return Stream.of(BillState.values()).filter(it -> it.name().equals(text)).findFirst();
    }
}
