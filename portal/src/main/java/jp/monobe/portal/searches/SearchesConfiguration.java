package jp.monobe.portal.searches;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the hook at the pages of results and of services. */
@Configuration(proxyBeanMethods = false)
class SearchesConfiguration implements WebMvcConfigurer {

    private final SearchTally tally;

    SearchesConfiguration(SearchTally tally) {
        this.tally = tally;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SearchLogHook(tally))
                .addPathPatterns("/*/search", "/*/services/*");
    }
}
