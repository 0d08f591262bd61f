package jp.monobe.registry.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.registry.AccountLink;
import jp.monobe.registry.spi.LinkNews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links of accounts to people; ended, never deleted. */
@Component
public class LinkRows {

    private static final String OPEN =
            "select id, account_id, person_id, basis, valid_from from account_link where ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final SystemTime time;
    private final ObjectProvider<LinkNews> news;

    LinkRows(JdbcClient jdbc, Ids ids, SystemTime time, ObjectProvider<LinkNews> news) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.time = time;
        this.news = news;
    }

    public Optional<AccountLink> ofAccount(UUID accountId) {
        return open("open_account", accountId);
    }

    public Optional<AccountLink> ofPerson(UUID personId) {
        return open("open_person", personId);
    }

    private Optional<AccountLink> open(String column, UUID id) {
        return jdbc.sql(OPEN + column + " = ?").param(id).query((row, _) -> link(row)).optional();
    }

    /** Throws when the account or the person has an open link. */
    public void add(UUID accountId, UUID personId, AccountLink.Basis basis) {
        jdbc.sql(
                        "insert into account_link (id, account_id, person_id, basis, valid_from)"
                                + " values (?, ?, ?, ?, ?)")
                .params(ids.next(), accountId, personId, basis.name(), now())
                .update();
        news.forEach(each -> each.changed(personId));
    }

    public Optional<AccountLink> end(UUID linkId) {
        var link =
                jdbc.sql(OPEN + "id = ? and valid_until is null for update")
                        .param(linkId)
                        .query((row, _) -> link(row))
                        .optional();
        link.ifPresent(ended -> {
            jdbc.sql("update account_link set valid_until = ? where id = ?")
                    .params(now(), linkId)
                    .update();
            news.forEach(each -> each.changed(ended.personId()));
        });
        return link;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    private static AccountLink link(ResultSet row) throws SQLException {
        return new AccountLink(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("person_id", UUID.class),
                AccountLink.Basis.valueOf(row.getString("basis")),
                row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
