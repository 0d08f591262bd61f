package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.backoffice.page.Today;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.notice.IssuedNotice;
import jp.monobe.procedure.form.AnswerText;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;

/** Where the case stands, with the names of who proposed and who signed (起案者・決裁者). */
final class Standing extends Composite<Div> {

    private static final AnswerText TEXT = new AnswerText(_ -> Optional.empty());

    private final CaseView view;
    private final Today today;
    private final SummaryList list = new SummaryList();

    Standing(CaseView view, Today today) {
        this.view = view;
        this.today = today;
        getContent().setClassName("standing");
        switch (view.state()) {
            case CaseState.Reviewing() -> say("office.standing.reviewing");
            case CaseState.Returned(var correction) -> returned(correction);
            case CaseState.Proposed(var what, _, _) -> decided(what, "propose");
            case CaseState.Signed(var what, _, _, _, _) -> decided(what, "propose", "sign");
            case CaseState.Issued(var what, _, _, _, _) -> {
                decided(what, "propose", "sign", "issue");
                issued();
            }
            case CaseState.Withdrawn _ -> say("office.standing.withdrawn");
        }
    }

    private void say(String key) {
        getContent().add(new Paragraph(getTranslation(key)));
    }

    private void returned(Return correction) {
        list.add(getTranslation("office.return.due"), new DateText(correction.dueBy()));
        list.add(getTranslation("office.return.message"), correction.message());
        list.add(getTranslation("office.return.fields"), remarks(correction));
        getContent().add(list);
    }

    private String remarks(Return correction) {
        return getTranslation("office.standing.fields", correction.fields().size());
    }

    private void decided(Proposal what, String... moves) {
        switch (what) {
            case Proposal.Approve(var granted) -> {
                list.add(
                        getTranslation("office.standing.proposal"),
                        view.handling().decided().word());
                settled(granted);
            }
            case Proposal.Reject(var reason, var basis) -> {
                list.add(
                        getTranslation("office.standing.proposal"),
                        view.handling().refused().word());
                list.add(getTranslation("office.reject.reason"), reason);
                list.add(getTranslation("office.reject.basis"), basis);
            }
        }
        for (var move : moves) {
            if (move.equals("sign") && !view.handling().isDecided()) {
                continue;
            }
            list.add(getTranslation("office.standing." + move), whoDid(move));
        }
        getContent().add(list);
    }

    private void settled(Answers granted) {
        for (var field : view.handling().grants()) {
            granted.get(AnswerKey.of(field.id()))
                    .ifPresent(answer -> list.add(field.common().label(), TEXT.of(field, answer)));
        }
    }

    /** The last one who did it: what was taken back before does not count. */
    private String whoDid(String move) {
        return view.history().reversed().stream()
                .filter(line -> line.move().equals(move))
                .findFirst()
                .map(HistoryLine::who)
                .orElse("");
    }

    private void issued() {
        view.notice()
                .ifPresent(notice -> {
                    list.add(getTranslation("office.notice.number"), notice.number());
                    list.add(
                            getTranslation("office.notice.issued-on"),
                            new DateText(notice.issuedOn()));
                    list.add(
                            getTranslation("office.case.delivery"),
                            getTranslation("office.delivery." + notice.delivery()));
                    list.add(getTranslation("office.standing.arrival"), arrival(notice));
                });
    }

    /** Opened, posted, on the printing list, or waited for. */
    private String arrival(IssuedNotice notice) {
        var posting = notice.posting();
        if (posting != null && posting.postedAt() != null) {
            return getTranslation("office.arrival.posted", today.text(posting.postedAt()));
        }
        if (posting != null && posting.queuedAt() != null) {
            return getTranslation("office.arrival.to-post." + posting.cause());
        }
        return view.noticeOpenedAt()
                .map(at -> getTranslation("office.arrival.opened", today.text(at)))
                .orElseGet(() -> getTranslation("office.arrival.waiting"));
    }
}
