package jp.monobe.backoffice.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.monobe.casework.CaseAttachments;
import jp.monobe.casework.NoSuchCase;
import jp.monobe.municipality.AccessRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What came with a case, looked at as pictures in a tab beside it. The file itself is handed out
 * only when the scanner found it clean, always saved and never shown as one of our own pages.
 */
@Controller
class CaseFilePages {

    private static final String FILE = "/case/{id}/attachment/{attachment}";

    private final CaseAttachments attachments;

    CaseFilePages(CaseAttachments attachments) {
        this.attachments = attachments;
    }

    /** Address of the pages of a file. */
    static String address(UUID caseId, UUID attachmentId) {
        return "/case/" + caseId + "/attachment/" + attachmentId;
    }

    @GetMapping(FILE)
    String look(
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            HttpServletResponse response,
            Model model) {
        var look = attachments.look(id, attachment);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("file", look.file());
        model.addAttribute("address", address(id, attachment));
        model.addAttribute("pages", IntStream.range(0, look.pages()).boxed().toList());
        model.addAttribute("original", look.handedOut());
        return "review/attachment";
    }

    @GetMapping(FILE + "/page/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id, @PathVariable UUID attachment, @PathVariable int page) {
        var picture = attachments.page(id, attachment, page).orElseThrow(CaseFilePages::missing);
        boolean png = picture.length > 0 && picture[0] == (byte) 0x89;
        return ResponseEntity.ok()
                .contentType(png ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture);
    }

    @GetMapping(FILE + "/file")
    void save(@PathVariable UUID id, @PathVariable UUID attachment, HttpServletResponse response)
            throws IOException {
        var file = attachments.original(id, attachment).orElseThrow(CaseFilePages::missing);
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        attachments.write(id, attachment, response.getOutputStream());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({NoSuchCase.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notThere() {}
}
