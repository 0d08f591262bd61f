package jp.monobe.backoffice.command;

import jp.monobe.BaseConfiguration;
import jp.monobe.CoreConfiguration;
import jp.monobe.backoffice.OfficeData;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The inner zone's rooms without screens and bridge. Named one by one, since Spring Boot's own
 * choice would bring Flow. No stereotype here: the web program's scan must not find it.
 */
@Import({
    BaseConfiguration.class,
    CoreConfiguration.class,
    OfficeData.class,
    LoadCatalogue.class,
    LoadFacilities.class
})
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    AopAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
class CommandConfiguration {}
