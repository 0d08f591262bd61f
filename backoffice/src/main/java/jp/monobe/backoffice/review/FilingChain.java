package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.Today;
import jp.monobe.casework.CaseView;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.Signature;
import jp.monobe.frontend.form.FilingChanges;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.form.FormView;
import org.jspecify.annotations.Nullable;

/** What was handed in and when (申請の経過): the claim, its corrections, signatures, files. */
final class FilingChain extends Composite<Div> {

    private final CaseView view;
    private final UUID caseId;
    private final Today today;

    FilingChain(CaseView view, Today today) {
        this.view = view;
        this.caseId = view.id();
        this.today = today;
        getContent().setClassName("stack");
        CaseView.FilingLine before = null;
        for (var filing : view.filings()) {
            getContent().add(filing(filing, before));
            before = filing;
        }
    }

    private Div filing(CaseView.FilingLine filing, CaseView.@Nullable FilingLine before) {
        var title =
                getTranslation(
                        before == null ? "office.filing.first" : "office.filing.correction",
                        filing.receiptNumber());
        var at = new Paragraph(getTranslation("office.filing.at", when(filing)));
        return new Div(
                new H3(title),
                at,
                representative(filing.representative()),
                agent(filing.agent()),
                before == null ? new Div() : changes(before, filing),
                signature(filing.signature()),
                files(filing),
                later(filing));
    }

    /** So that a clerk need not read all of it again. */
    private Div changes(CaseView.FilingLine before, CaseView.FilingLine filing) {
        var title = new H4(getTranslation("office.filing.changes"));
        return new Div(title, new FilingChanges(read(before), read(filing), fileNames(view)));
    }

    private FormView read(CaseView.FilingLine filing) {
        return FormView.of(view.form(), view.shown(), filing.answers(), view.claimDate());
    }

    static Map<UUID, String> fileNames(CaseView view) {
        return view.filings().stream()
                .flatMap(filing -> filing.attachments().stream())
                .collect(
                        Collectors.toMap(
                                AttachmentInfo::id, AttachmentInfo::fileName, (one, _) -> one));
    }

    private Paragraph representative(@Nullable Representative by) {
        var line = new Paragraph();
        line.setVisible(by != null);
        if (by != null) {
            var as = getTranslation("office.case.representative." + by.capacity());
            line.setText(getTranslation("office.filing.representative", by.verified().name(), as));
        }
        return line;
    }

    private Paragraph agent(@Nullable Agent agent) {
        var line = new Paragraph();
        line.setVisible(agent != null);
        if (agent != null) {
            line.setText(getTranslation("office.case.agent." + agent.deed(), agent.name()));
        }
        return line;
    }

    /** A paper has a day and no hour. */
    private String when(CaseView.FilingLine filing) {
        return filing.receiptNumber().startsWith("K")
                ? today.day(filing.filedAt())
                : today.text(filing.filedAt());
    }

    private Component signature(@Nullable Signature signature) {
        var status = signature == null ? Signature.Status.NOT_ASKED : signature.status();
        var tone =
                switch (status) {
                    case SIGNED -> Tone.GOOD;
                    case NOT_ASKED -> Tone.NEUTRAL;
                    case REFUSED, LAPSED, UNAVAILABLE -> Tone.ATTENTION;
                };
        var line = new Paragraph(new StatusTag(tone, getTranslation("office.signature." + status)));
        line.setClassName("signature-line");
        if (signature != null && signature.serial() != null) {
            line.add(
                    new Span(
                            getTranslation(
                                    "office.signature.serial",
                                    today.text(signature.at()),
                                    signature.serial())));
        }
        return line;
    }

    private Component files(CaseView.FilingLine filing) {
        if (filing.attachments().isEmpty()) {
            return new Paragraph(getTranslation("office.file.none"));
        }
        var list = new UnorderedList();
        list.setClassName("file-list");
        list.getElement().setAttribute("role", "list");
        filing.attachments().forEach(file -> list.add(new ListItem(name(file), scan(file))));
        return list;
    }

    /** What came after the filing, each with its day. */
    private Component later(CaseView.FilingLine filing) {
        var list = new UnorderedList();
        list.setClassName("file-list");
        list.getElement().setAttribute("role", "list");
        for (var each : filing.later()) {
            var at = new Span(getTranslation("office.file.later", today.text(each.at())));
            at.setClassName("muted");
            list.add(new ListItem(new Div(name(each.file()), new Div(at)), scan(each.file())));
        }
        list.setVisible(!filing.later().isEmpty());
        return list;
    }

    /** What the scanner found bad is named, never handed out. */
    private Component name(AttachmentInfo file) {
        var size = getTranslation("office.file.size", Math.ceilDiv(file.size(), 1024));
        if (file.scan() == AttachmentInfo.Scan.INFECTED) {
            return new Span(file.fileName() + " " + size);
        }
        var link =
                new Anchor(CaseFilePages.address(caseId, file.id()), file.fileName() + " " + size);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    private StatusTag scan(AttachmentInfo file) {
        var tone =
                switch (file.scan()) {
                    case CLEAN -> Tone.GOOD;
                    case UNSCANNED -> Tone.ATTENTION;
                    case INFECTED -> Tone.BAD;
                };
        return new StatusTag(tone, getTranslation("office.scan." + file.scan()));
    }
}
