package jp.monobe.standins.debit;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The bank's counter for files of 口座振替. It keeps nothing: what it was given comes back with the
 * answer.
 */
@Controller
final class DebitBankPages {

    /** 振替結果コード. */
    private static final List<String> CODES = List.of("0", "1", "2", "3", "4", "8", "9");

    @GetMapping("/debit-bank")
    String show() {
        return "debit/bank";
    }

    @PostMapping("/debit-bank")
    String look(@RequestParam MultipartFile file, Model model) throws IOException {
        try {
            var asked = DebitAnswers.of(file.getBytes());
            model.addAttribute("lines", asked.lines());
            model.addAttribute("codes", CODES);
            model.addAttribute("bytes", Base64.getEncoder().encodeToString(file.getBytes()));
        } catch (IllegalArgumentException _) {
            model.addAttribute("refused", true);
        }
        return "debit/bank";
    }

    /**
     * @param bytes the request, in Base64
     * @param all {@code code-0}, {@code code-1}, …: the outcome of each line
     */
    @PostMapping("/debit-bank/answer")
    ResponseEntity<byte[]> answer(
            @RequestParam String bytes, @RequestParam Map<String, String> all) {
        var asked = DebitAnswers.of(Base64.getDecoder().decode(bytes));
        var codes = new HashMap<Integer, Character>();
        asked.lines()
                .forEach(line ->
                        codes.put(line.at(), all.getOrDefault("code-" + line.at(), "0").charAt(0)));
        var name =
                ContentDisposition.attachment()
                        .filename("kekka-%s.txt".formatted(asked.day()))
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(asked.answer(codes));
    }
}
