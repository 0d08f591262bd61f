package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class RobotsTest extends PublicPages {

    @Test
    void keepsRobotsAwayFromWhatIsPersonal() {
        assertThat(html("/robots.txt"))
                .contains(
                        "Disallow: /app",
                        "Disallow: /login",
                        "Sitemap: http://localhost:8080/sitemap.xml");
    }

    @Test
    void namesASitemapForEachCity() throws Exception {
        assertThat(tags(html("/sitemap.xml"), "loc")).isEqualTo(3);
    }

    /** Their pages ask not to be listed. */
    @Test
    void listsNothingOfACityWhosePeopleAreMadeUp() throws Exception {
        assertThat(tags(html("/nankoku/sitemap.xml"), "loc")).isZero();
    }

    private static int tags(String xml, String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName(name)
                .getLength();
    }
}
