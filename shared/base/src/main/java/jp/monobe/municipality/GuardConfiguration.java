package jp.monobe.municipality;

import jp.monobe.municipality.spi.Ownership;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.spi.Refusals;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Puts the {@link Guard} before every {@link Guarded} method, outside its transaction. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
public class GuardConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor guardAdvisor(
            ObjectProvider<Permissions> permissions,
            ObjectProvider<Ownership> ownerships,
            ObjectProvider<Refusals> refusals) {
        var advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forMethodAnnotation(Guarded.class),
                        new Guard(permissions, ownerships, refusals));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
