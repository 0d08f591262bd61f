package jp.monobe.backoffice.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.monobe.casework.CaseCopy;
import jp.monobe.casework.CaseDesk;
import jp.monobe.casework.IssueDecision;
import jp.monobe.casework.NoSuchCase;
import jp.monobe.municipality.AccessRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A case's documents by addresses of their own, so that they open in a tab beside the case. Nothing
 * is kept by the browser; who may not see one is told that there is none.
 */
@Controller
public class CasePapers {

    private final CaseDesk desk;
    private final IssueDecision issuing;
    private final CaseCopy copies;

    CasePapers(CaseDesk desk, IssueDecision issuing, CaseCopy copies) {
        this.desk = desk;
        this.issuing = issuing;
        this.copies = copies;
    }

    /** Address of 申請書控え. */
    public static String copy(UUID caseId) {
        return "/case/" + caseId + "/copy";
    }

    /** Address of the letter as it went out. */
    public static String notice(UUID caseId) {
        return "/case/" + caseId + "/notice";
    }

    static String preview(UUID caseId) {
        return "/case/" + caseId + "/preview";
    }

    /** The letter as it went out. */
    @GetMapping("/case/{id}/notice")
    ResponseEntity<byte[]> openNotice(@PathVariable UUID id) {
        var notice = desk.open(id).notice().orElseThrow(CasePapers::missing);
        var pdf = desk.notice(id, notice.id()).orElseThrow(CasePapers::missing);
        return pdf(pdf, notice.number() + ".pdf");
    }

    /** What was filed, for whoever stands at the counter. */
    @GetMapping("/case/{id}/copy")
    ResponseEntity<byte[]> openCopy(@PathVariable UUID id) {
        return pdf(copies.pdf(id), "copy.pdf");
    }

    /** The letter as it would go out today. */
    @GetMapping("/case/{id}/preview")
    ResponseEntity<byte[]> openPreview(@PathVariable UUID id) {
        return pdf(issuing.preview(id), "preview.pdf");
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(ContentDisposition.inline(), name))
                .body(bytes);
    }

    private static String named(ContentDisposition.Builder kind, String name) {
        return kind.filename(name, StandardCharsets.UTF_8).build().toString();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({NoSuchCase.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notThere() {}
}
