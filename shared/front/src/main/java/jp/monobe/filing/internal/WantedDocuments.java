package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.filing.DocumentsData.Wanted;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Field;
import org.springframework.stereotype.Component;

/** Which documents a filing asks for, and by when (提出書類とその期限). */
@Component
public class WantedDocuments {

    private final Forms forms;
    private final Settings settings;

    public WantedDocuments(Forms forms, Settings settings) {
        this.forms = forms;
        this.settings = settings;
    }

    /**
     * @param newest of its chain: its answers say what is needed
     * @param claimDate of the chain
     */
    public List<Wanted> of(FilingPackage newest, LocalDate claimDate) {
        var form = forms.of(newest.procedure(), newest.revision());
        var view = FormView.of(form, newest.shown(), newest.answers(), claimDate);
        return view.questions().stream()
                .filter(question -> question.field() instanceof Field.Attachment)
                .map(question ->
                        new Wanted(
                                (Field.Attachment) question.field(),
                                view.answers().get(question.key()).isPresent(),
                                dueBy(claimDate)))
                .toList();
    }

    /** The last of the days the city gives, moved to the next open day. */
    LocalDate dueBy(LocalDate claimDate) {
        var city = Acting.city();
        int days = settings.of(city).at(SettingKey.DOCUMENT_DAYS, claimDate);
        return settings.openDays(city).onOrAfter(claimDate.plusDays(days));
    }
}
