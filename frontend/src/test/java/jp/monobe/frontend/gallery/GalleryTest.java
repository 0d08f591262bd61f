package jp.monobe.frontend.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The gallery renders, and is written out as plain HTML to be looked at. */
@SpringBootTest(classes = GalleryApplication.class)
@ViewPackages(classes = GalleryView.class)
class GalleryTest extends SpringBrowserlessTest {

    @Test
    void rendersEveryPartAndLeavesNoTextWithoutWords() throws IOException {
        var view = navigate(GalleryView.class);

        var html = html(view);
        write(html);

        assertThat(html).contains("city-header", "step-list", "table-cards", "status-tag");
        assertThat(html).doesNotContain("[ui.");
    }

    /** Not {@code getOuterHTML}: its line breaks would show. */
    private static String html(Component view) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(ElementUtil.toJsoup(document, view.getElement()));
        return document.html();
    }

    private static void write(String body) throws IOException {
        var page =
                """
                <!doctype html><html lang="ja"><meta charset="utf-8"><title>Gallery</title>
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <link rel="stylesheet" href="classes/META-INF/resources/css/fonts.css">
                <link rel="stylesheet" href="classes/META-INF/resources/css/fonts-rare.css">
                <link rel="stylesheet" href="classes/META-INF/resources/css/monobe.css">
                <body>%s</body></html>
                """;
        Files.writeString(Path.of("target", "gallery.html"), page.formatted(body));
    }
}
