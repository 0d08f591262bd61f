package jp.monobe.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.internal.CertificateFiles;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.EmployerLinkRows;
import jp.monobe.filing.internal.EmployerLinkRows.Open;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.filing.internal.FilingJson;
import jp.monobe.filing.internal.FilingRows;
import jp.monobe.filing.internal.SupplementRows;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FormCheck;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.KnownBanks;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an employer does with a link: reads the worker's name, fills in 就労証明書, hands it in once. It
 * follows the filing as any later document does.
 */
@Service
public class EmployerCertificates {

    public static final String PROCEDURE = "employment-certificate";

    private final EmployerLinkRows links;
    private final FilingChains chains;
    private final CertificateFiles files;
    private final SupplementRows supplements;
    private final FilingRows rows;
    private final FormDefinitions forms;
    private final FormCheck check = new FormCheck(KnownBanks.japan());
    private final CityTerms terms;
    private final AuditTrail audit;

    EmployerCertificates(
            EmployerLinkRows links,
            FilingChains chains,
            CertificateFiles files,
            SupplementRows supplements,
            FilingRows rows,
            FormDefinitions forms,
            CityTerms terms,
            AuditTrail audit) {
        this.links = links;
        this.chains = chains;
        this.files = files;
        this.supplements = supplements;
        this.rows = rows;
        this.forms = forms;
        this.terms = terms;
        this.audit = audit;
    }

    /** What the page shows. */
    public record Page(String worker, FormRevision form) {}

    /** Empty for every link that may not be used, whatever the cause. */
    @Guarded(by = Who.VISITOR)
    @Transactional(readOnly = true)
    public Optional<Page> open(String token) {
        return links.find(token)
                .filter(link -> !chains.isEnded(link.filing()))
                .map(link -> new Page(link.worker(), form()));
    }

    /** Takes it in once; what is asked only under a condition that does not hold is left out. */
    @Guarded(by = Who.VISITOR)
    @Transactional
    public CertificateResult handIn(String token, Answers answers) {
        var link = links.lock(token).filter(it -> !chains.isEnded(it.filing()));
        if (link.isEmpty()) {
            return new CertificateResult.Gone();
        }
        var view = view(link.get(), answers);
        var problems = check.problems(view).stream().filter(Problem::isError).toList();
        if (!problems.isEmpty()) {
            return new CertificateResult.Wrong(problems);
        }
        handIn(link.get(), view);
        return new CertificateResult.Received();
    }

    /** Also for her other children's filings of the same moment: nobody fills it in twice. */
    private void handIn(Open link, FormView view) {
        follow(
                link,
                view,
                asksForProof(link.filing()) ? EmployerLinks.PROOF : LaterDocuments.OTHER);
        rows.togetherWith(link.filing()).stream()
                .map(FilingRow::id)
                .filter(other -> !chains.isEnded(other) && asksForProof(other))
                .forEach(other -> follow(link.of(other), view, EmployerLinks.PROOF));
        links.answered(link.id());
    }

    private void follow(Open link, FormView view, String field) {
        var made = files.make(link, view, field);
        for (var file : made) {
            supplements.add(
                    link.filing(), Supplement.Kind.ATTACHMENT, file.id(), FilingJson.write(file));
        }
        audit.record(
                "employer-link.answer",
                "attachment",
                made.stream().map(AttachmentInfo::id).toList(),
                "filing:" + link.filing() + " employer-link:" + link.id());
    }

    private boolean asksForProof(UUID filing) {
        var newest = chains.newestIn(filing);
        return forms.find(newest.procedure(), newest.revision())
                .flatMap(form -> form.field(EmployerLinks.PROOF))
                .isPresent();
    }

    private FormRevision form() {
        return forms.current(PROCEDURE).orElseThrow();
    }

    /** Nothing of the form hangs on who the worker is; of her only the name is known here. */
    private FormView view(Open link, Answers answers) {
        var worker =
                new KnownPerson("self", link.worker(), null, false, LocalDate.EPOCH, "SELF", null);
        return FormView.of(
                form(),
                new KnownPeople(false, worker, List.of()),
                answers,
                CityTerms.dayOf(terms.now()));
    }
}
