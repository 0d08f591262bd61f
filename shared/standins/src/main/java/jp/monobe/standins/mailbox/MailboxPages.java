package jp.monobe.standins.mailbox;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Everybody's mail, for reading. */
@Controller
final class MailboxPages {

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/mailbox")
    String list(@RequestParam(defaultValue = "") String to, Model model) {
        model.addAttribute("to", to);
        model.addAttribute("mails", mailbox.mails(to));
        return "mailbox/list";
    }

    @GetMapping("/mailbox/{id}")
    String detail(@PathVariable long id, Model model) {
        model.addAttribute(
                "mail",
                mailbox.mail(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "mailbox/detail";
    }

    /** For journeys: newest first. */
    @GetMapping("/api/mailbox")
    @ResponseBody
    List<Mail> json(@RequestParam(defaultValue = "") String to) {
        return mailbox.mails(to);
    }
}
