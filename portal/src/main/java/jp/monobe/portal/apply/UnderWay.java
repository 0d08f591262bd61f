package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.filing.FilingRow;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/**
 * 「すでに申請しています」: she handed the same in and nothing is decided yet. Leads to how it stands; who
 * means another child or month goes on (二重の申請).
 */
class UnderWay extends Composite<Div> {

    UnderWay(FilingRow filed) {
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("apply.under-way.title"))
                                .lead(
                                        getTranslation(
                                                "apply.under-way.lead",
                                                DateText.of(ActingCity.dayOf(filed.filedAt())),
                                                filed.title(),
                                                filed.receiptNumber().value())),
                        new Paragraph(getTranslation("apply.under-way.text")),
                        new Actions(
                                Ways.primary(
                                        Addresses.filing(filed.id()),
                                        getTranslation("apply.under-way.see")),
                                Ways.secondary(
                                        Addresses.applyAgain(filed.procedure()),
                                        getTranslation("apply.under-way.again"))));
    }
}
