package jp.monobe.bench.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import jp.monobe.journeys.Installation;
import jp.monobe.journeys.Resident;

/** The packaged programs as {@code ./start} starts them, on ports and in a folder of their own. */
record Programs(Installation installation) implements AutoCloseable {

    static final int PORT = Integer.getInteger("monobe.journeys.port", 18080);

    static Programs start() throws IOException {
        return new Programs(Installation.fresh());
    }

    String portal(String path) {
        return installation.portal(path);
    }

    /**
     * Signs the so-manieth of all who are found by this name in to 南国市, until her first Flow page
     * asks whether it is she.
     */
    Resident signIn(Page page, String name, int which) {
        var resident = new Resident(page, installation, "bench");
        page.navigate(portal("/login/nankoku?procedure=child-allowance-claim"));
        page.locator("#q").fill(name);
        page.locator("#q").press("Enter");
        page.locator("a[href*='card=']").nth(which).click();
        resident.proves();
        resident.button("はい、本人です").waitFor();
        return resident;
    }

    @Override
    public void close() {
        installation.close();
    }
}
