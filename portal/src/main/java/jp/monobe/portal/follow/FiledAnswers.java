package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.stream.Collectors;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.FilingData;
import jp.monobe.frontend.form.FilingView;

/** What was handed in, to unfold (提出した内容). Made only when it is opened: most never look. */
class FiledAnswers extends Composite<Div> {

    /** Closed, there is nothing in it. */
    private static final String NOT_PRINTED = "not-printed";

    private final FilingData filing;
    private final Div body = new Div();

    FiledAnswers(FilingData filing) {
        this.filing = filing;
        var details = new NativeDetails(getTranslation("filing.answers"), body);
        details.addClassName(NOT_PRINTED);
        details.addToggleListener(toggle -> {
            body.removeAll();
            details.setClassName(NOT_PRINTED, !toggle.isOpened());
            if (toggle.isOpened()) {
                body.add(answers());
            }
        });
        getContent().add(details);
    }

    private FilingView answers() {
        var filed = filing.filing();
        return new FilingView(
                filing.form(),
                filed.shown(),
                filed.answers(),
                filing.claimDate(),
                filed.attachments().stream()
                        .collect(Collectors.toMap(AttachmentInfo::id, AttachmentInfo::fileName)));
    }
}
