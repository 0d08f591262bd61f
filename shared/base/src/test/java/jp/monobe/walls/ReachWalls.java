package jp.monobe.walls;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jp.monobe.walls.Conditions.annotatedWith;
import static jp.monobe.walls.Conditions.inARoomOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import javax.sql.DataSource;
import jp.monobe.exchange.Outbox;
import jp.monobe.municipality.Guarded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** Who may reach for what: databases, sessions, paper, the outside, the queue. */
final class ReachWalls {

    /** The command lines have no screens. */
    private static final String COMMANDS = "jp.monobe.backoffice.command..";

    private static final String[] VIEWS = {
        "jp.monobe.portal.*..", "jp.monobe.backoffice.*..", "jp.monobe.frontend.."
    };

    private ReachWalls() {}

    static ArchRule databases() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("jp.monobe.municipality..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.zaxxer.hikari..", "org.mariadb..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.sql.DriverManager.class)
                .orShould()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.assignableTo(DataSource.class)))
                                .and(target(nameMatching("getConnection"))))
                .orShould()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.assignableTo(Connection.class)))
                                .and(target(nameMatching("setCatalog|setSchema"))));
    }

    static ArchRule securityContext() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "jp.monobe.portal.signin..",
                        "jp.monobe.backoffice.signin..",
                        "jp.monobe.frontend.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.security..", "com.vaadin.flow.spring.security..");
    }

    static ArchRule paper() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("jp.monobe.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.bouncycastle..",
                        "com.google.zxing..");
    }

    static ArchRule outside() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "jp.monobe.portal.signin..",
                        "jp.monobe.backoffice.signin..",
                        "jp.monobe.paying..",
                        "jp.monobe.filing..",
                        "jp.monobe.notice..",
                        "jp.monobe.publishing.internal..",
                        "jp.monobe.payment..",
                        "jp.monobe.myna..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "javax.net..",
                        "jakarta.mail..",
                        "org.springframework.mail..",
                        "org.springframework.web.client..",
                        "org.springframework.http.client..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.URLConnection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class);
    }

    static ArchRule viewsWithoutTables() {
        return noClasses()
                .that()
                .resideInAnyPackage(VIEWS)
                .and()
                .resideOutsideOfPackage(COMMANDS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "java.sql..",
                        "javax.sql..");
    }

    /** What a view may call is guarded; a room's other beans are its own. */
    static ArchRule viewsAskServices() {
        return noClasses()
                .that()
                .resideInAnyPackage(VIEWS)
                .should()
                .dependOnClassesThat(
                        inARoomOf("shared/front", "shared/core", "shared/bridge")
                                .and(annotatedWith(Component.class, Repository.class)));
    }

    static ArchRule relays() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("jp.monobe.bridge..", "jp.monobe.exchange..")
                .should()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.type(Outbox.class)))
                                .and(target(nameMatching("due|done|failed|nextAttempt"))));
    }

    /** The first event that is needed brings a rule of its own: a past-tense record of ids. */
    static ArchRule noEvents() {
        return noClasses()
                .should()
                .callMethodWhere(
                        target(
                                        owner(
                                                JavaClass.Predicates.assignableTo(
                                                        ApplicationEventPublisher.class)))
                                .and(target(nameMatching("publishEvent"))));
    }

    static ArchRule guardedServices() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(inARoomOf("shared/front", "shared/core"))
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(Guarded.class);
    }
}
