package jp.monobe.standins.realm;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes the providers, the signing service, ぴったりサービス and the agents slow or unavailable where a
 * fault says so.
 */
public final class FaultFilter extends OncePerRequestFilter {

    private static final String SIGNING = Realm.RESIDENT.path("/api/sign-transactions");
    private static final String PITTARI = "/api/receiveinfo/";
    private static final String CARDS = "/v1/";
    private static final String COLLECTOR = "/collect/";

    private final Faults faults;
    private final Duration slowness;

    public FaultFilter(Faults faults, Duration slowness) {
        this.faults = faults;
        this.slowness = slowness;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isDown(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (is(Realm.RESIDENT, request.getRequestURI()) && faults.isOn(Fault.IDP_SLOW)) {
            pause();
        }
        if (isBrokenOff(request.getRequestURI())) {
            breakOff(request, response, chain);
            return;
        }
        chain.doFilter(request, response);
    }

    /** All is done as asked; half of the answer is sent, and the connection closed. */
    private static void breakOff(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var whole = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, whole);
        var body = whole.getContentAsByteArray();
        response.setHeader("Connection", "close");
        response.setContentLength(body.length + 1);
        response.getOutputStream().write(body, 0, body.length / 2);
        response.flushBuffer();
    }

    private boolean isBrokenOff(String path) {
        return path.startsWith(PITTARI) && faults.isOn(Fault.PITTARI_ANSWER_LOST)
                || path.startsWith(CARDS) && faults.isOn(Fault.CARD_ANSWER_LOST)
                || path.startsWith(COLLECTOR) && faults.isOn(Fault.COLLECTOR_ANSWER_LOST);
    }

    private boolean isDown(String path) {
        return is(Realm.RESIDENT, path) && faults.isOn(Fault.IDP_DOWN)
                || is(Realm.STAFF, path) && faults.isOn(Fault.STAFF_IDP_DOWN)
                || path.startsWith(PITTARI) && faults.isOn(Fault.PITTARI_DOWN)
                || path.startsWith(CARDS) && faults.isOn(Fault.CARD_AGENT_DOWN)
                || path.startsWith(COLLECTOR) && faults.isOn(Fault.COLLECTOR_DOWN)
                || path.startsWith(SIGNING) && faults.isOn(Fault.SIGN_DOWN);
    }

    private static boolean is(Realm realm, String path) {
        return path.startsWith(realm.path() + "/");
    }

    private void pause() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
