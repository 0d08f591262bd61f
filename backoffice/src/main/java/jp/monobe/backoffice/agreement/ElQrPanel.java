package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import jp.monobe.agreement.AgreementDesk.Agreed;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.municipality.ElQr;

/** Whether and for which fees eL-QR is on; that it is an emulation is said (ADR 56). */
final class ElQrPanel extends Composite<Section> {

    ElQrPanel(Agreed agreed) {
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.agents.el-qr")));
        agreed.elQr()
                .ifPresentOrElse(
                        on -> on(on, agreed),
                        () ->
                                getContent()
                                        .add(
                                                new Paragraph(
                                                        getTranslation(
                                                                "office.agents.el-qr.off"))));
    }

    private void on(ElQr on, Agreed agreed) {
        var list = new SummaryList();
        list.add(getTranslation("office.agents.el-qr.agency"), on.agency());
        list.add(
                getTranslation("office.agents.fees"),
                agreed.fees().stream()
                        .flatMap(fee ->
                                on.numberOf(fee.kind()).stream()
                                        .map(it ->
                                                getTranslation(
                                                        "office.agents.el-qr.fee", fee.name(), it)))
                        .collect(Collectors.joining("、")));
        getContent()
                .add(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("office.agents.el-qr.emulation"),
                                getTranslation("office.agents.el-qr.emulation.text")),
                        list);
    }
}
