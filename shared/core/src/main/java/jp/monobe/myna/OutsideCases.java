package jp.monobe.myna;

import java.nio.file.Path;
import java.util.UUID;
import jp.monobe.casework.TakeIn;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Signature;
import jp.monobe.kernel.Ids;
import jp.monobe.myna.MapApplication.Mapped;
import jp.monobe.registry.AccountLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a case of what came from outside, as of a filing of our own. */
@Component
class OutsideCases {

    private final OutsideRows rows;
    private final AccountLinks links;
    private final TakeIn takeIn;
    private final EnclosedFiles files;
    private final Ids ids;

    OutsideCases(
            OutsideRows rows, AccountLinks links, TakeIn takeIn, EnclosedFiles files, Ids ids) {
        this.rows = rows;
        this.links = links;
        this.takeIn = takeIn;
        this.files = files;
        this.ids = ids;
    }

    /**
     * @param person whose it is; null when a clerk could not say
     * @param signature if it holds and is hers
     */
    void open(
            UUID id,
            OutsideApplication application,
            Mapped mapped,
            Path zip,
            @Nullable UUID person,
            @Nullable Signature signature) {
        var account = ids.next();
        if (person != null) {
            links.linkOutside(account, person);
        }
        var brought = files.bringIn(mapped.files(), zip);
        var day = MapApplication.claimDate(application);
        var filing =
                new FilingPackage(
                        id,
                        account,
                        mapped.form().procedure(),
                        mapped.form().revision(),
                        null,
                        rows.draw(day),
                        application.sentAt(),
                        day,
                        application.applicant(),
                        EnclosedFiles.answered(mapped.answers(), brought),
                        mapped.shown(),
                        null,
                        Delivery.POST,
                        null,
                        signature,
                        brought);
        rows.taken(id, takeIn.outside(filing).caseId());
    }
}
