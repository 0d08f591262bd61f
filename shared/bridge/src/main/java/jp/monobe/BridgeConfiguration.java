package jp.monobe;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The module {@code bridge}. The program brings a data source qualified {@code bridge} into the
 * open zone, besides those of {@link CoreConfiguration}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan("jp.monobe.bridge")
public class BridgeConfiguration {}
