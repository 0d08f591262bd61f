package jp.monobe.standins;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on random ports, with a handful of people; one instance for all test classes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = StandIns.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "monobe.db.port=0",
            "monobe.db.buffer-pool=64M",
            "monobe.db.redo-log=16M",
            "monobe.smtp.port=0",
            "monobe.slowness=PT0.6S",
            "monobe.seed-date=2026-11-23"
        })
@ContextConfiguration(initializers = FreshDataFolder.class)
@interface StandInsTest {}
