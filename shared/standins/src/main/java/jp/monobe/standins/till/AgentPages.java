package jp.monobe.standins.till;

import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The collecting agent's back room: what was taken, 速報取消, and the files of 確報. */
@Controller
final class AgentPages {

    private final Collectors cities;
    private final Ledgers ledgers;

    AgentPages(Collectors cities, Ledgers ledgers) {
        this.cities = cities;
        this.ledgers = ledgers;
    }

    @GetMapping("/till/agent")
    String show(Model model) {
        model.addAttribute("paid", ledgers.all());
        model.addAttribute("files", ledgers.allFiles());
        model.addAttribute("cities", cities.all());
        return "till/agent";
    }

    @PostMapping("/till/agent/cancel")
    String cancel(@RequestParam String reference) {
        ledgers.cancel(reference);
        return "redirect:/till/agent";
    }

    @PostMapping("/till/agent/confirm")
    String confirm(@RequestParam String city) {
        ledgers.confirm(city);
        return "redirect:/till/agent#files";
    }

    @PostMapping("/till/agent/confirm-el")
    String confirmElQr(@RequestParam String city) {
        ledgers.confirmElQr(city);
        return "redirect:/till/agent#files";
    }

    @PostMapping("/till/agent/anew")
    String anew(@RequestParam long position) {
        ledgers.sendAnew(position);
        return "redirect:/till/agent#files";
    }

    @GetMapping("/till/agent/files/{position}")
    ResponseEntity<byte[]> fetch(@PathVariable long position) {
        return ledgers.file(position)
                .map(it ->
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        ContentDisposition.attachment()
                                                .filename(it.name())
                                                .build()
                                                .toString())
                                .body(it.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** For journeys: newest first. */
    @GetMapping("/api/till")
    @ResponseBody
    List<Paid> all() {
        return ledgers.all();
    }
}
