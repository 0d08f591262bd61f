package jp.monobe.filing.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.form.AnswerText;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.form.Question;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filing as data for whoever filed it (申請のデータ): each question with its words, answer in words and
 * answer as it is kept. {@code format} counts up when a name changes its meaning.
 */
@Component
public class FilingAsData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FORMAT = 1;

    private final Forms forms;

    FilingAsData(Forms forms) {
        this.forms = forms;
    }

    /**
     * UTF-8. The same filing and history give the same bytes.
     *
     * @param claimDate of its chain
     */
    public byte[] write(FilingPackage filing, LocalDate claimDate, List<StatusUpdate> history) {
        var form = forms.of(filing.procedure(), filing.revision());
        var view = FormView.of(form, filing.shown(), filing.answers(), claimDate);
        var root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("municipality", Acting.city().value());
        root.put("procedure", filing.procedure());
        root.put("revision", filing.revision());
        root.put("title", form.title());
        root.put("receiptNumber", filing.receiptNumber().value());
        root.put("filedAt", filing.filedAt().toString());
        root.put("claimDate", claimDate.toString());
        var applicant = root.putObject("applicant");
        applicant.put("name", filing.verified().name());
        applicant.put("birthDate", filing.verified().birthDate().toString());
        applicant.put("address", filing.verified().address());
        var representative = filing.representative();
        if (representative != null) {
            var by = root.putObject("representative");
            by.put("name", representative.verified().name());
            by.put("capacity", representative.capacity().name());
        }
        var agent = filing.agent();
        if (agent != null) {
            root.set("agent", JSON.valueToTree(agent));
        }
        answers(root.putArray("answers"), view, filing);
        root.set("raw", JSON.readTree(AnswersJson.write(filing.answers())));
        files(root.putArray("attachments"), filing);
        history(root.putArray("history"), history);
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void answers(ArrayNode all, FormView view, FilingPackage filing) {
        var text =
                new AnswerText(id ->
                        filing.attachments().stream()
                                .filter(file -> file.id().equals(id))
                                .findFirst()
                                .map(file -> file.fileName()));
        for (var question : view.questions()) {
            view.answers()
                    .get(question.key())
                    .ifPresent(answer -> {
                        var one = all.addObject();
                        one.put("id", question.field().id());
                        one.put("page", question.step().title());
                        one.put("question", question.field().common().label());
                        person(one, view, question);
                        one.put("answer", text.of(question.field(), answer));
                    });
        }
    }

    private static void person(ObjectNode one, FormView view, Question question) {
        view.people(question.step()).stream()
                .filter(member -> member.key().equals(question.key().person()))
                .findFirst()
                .map(GroupMember::name)
                .ifPresent(name -> one.put("about", name));
    }

    private static void files(ArrayNode all, FilingPackage filing) {
        for (var file : filing.attachments()) {
            var one = all.addObject();
            one.put("field", file.field());
            one.put("name", file.fileName());
            one.put("size", file.size());
            one.put("sha256", file.sha256());
        }
    }

    private static void history(ArrayNode all, List<StatusUpdate> history) {
        for (var update : history) {
            var one = all.addObject();
            one.put("status", update.status().name());
            one.put("at", update.at().toString());
        }
    }
}
