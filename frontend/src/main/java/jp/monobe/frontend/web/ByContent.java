package jp.monobe.frontend.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Files whose address carries the hash of their content, so that nobody waits for them twice. */
public final class ByContent {

    public static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** By the plain name the next version must be found soon. */
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private ByContent() {}

    /** Serves the files of one folder by both names; {@code at} such as {@code /css}. */
    public static void serve(ResourceHandlerRegistry registry, String at, String folder) {
        serve(registry, at + "/{file:.+-[0-9a-f]{32}[.][a-z]+}", folder, FOR_GOOD);
        serve(registry, at + "/*", folder, FOR_A_WHILE);
    }

    private static void serve(
            ResourceHandlerRegistry registry, String pattern, String folder, CacheControl kept) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(folder)
                .setCacheControl(kept)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
