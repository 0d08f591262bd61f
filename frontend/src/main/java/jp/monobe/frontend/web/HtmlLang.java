package jp.monobe.frontend.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Says that our pages are in Japanese; the shell says English whatever the locale. */
public class HtmlLang implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                response -> response.getDocument().select("html").attr("lang", "ja"));
    }
}
