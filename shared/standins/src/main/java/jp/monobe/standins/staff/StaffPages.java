package jp.monobe.standins.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import jp.monobe.standins.card.PinTries;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * Signing in as staff: user and password first, then the one-time code. Five wrong entries lock.
 */
@Controller
@RequestMapping("/realms/staff")
public final class StaffPages {

    /** The same for all, as the control page says. */
    public static final String PASSWORD = "monobe-demo";

    private static final String HALFWAY = "staff-password-given";

    private final StaffRealm realm;
    private final StaffMembers members;
    private final OneTimeCodes codes;
    private final PinTries tries;

    StaffPages(StaffRealm realm, StaffMembers members, OneTimeCodes codes, PinTries staffTries) {
        this.realm = realm;
        this.members = members;
        this.codes = codes;
        this.tries = staffTries;
    }

    @GetMapping("/login")
    String ask() {
        return "staff/login";
    }

    /** The same answer for an unknown user, a wrong password and a locked account. */
    @PostMapping("/login")
    String password(
            @RequestParam String user,
            @RequestParam String password,
            HttpSession session,
            Model model) {
        boolean right = members.find(user).isPresent() && PASSWORD.equals(password);
        if (tries.isLocked(user) || !right) {
            countWrong(user);
            model.addAttribute("wrong", true);
            model.addAttribute("user", user);
            return "staff/login";
        }
        session.setAttribute(HALFWAY, user);
        return "redirect:/realms/staff/code";
    }

    /** Only known users, or anybody could fill the memory. */
    private void countWrong(String user) {
        members.find(user).ifPresent(member -> tries.enter(user, false));
    }

    @GetMapping("/code")
    String askCode(@SessionAttribute(name = HALFWAY, required = false) @Nullable String user) {
        return user == null ? "redirect:/realms/staff/login" : "staff/code";
    }

    @PostMapping("/code")
    String code(
            @SessionAttribute(name = HALFWAY, required = false) @Nullable String user,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (user == null) {
            return "redirect:/realms/staff/login";
        }
        boolean right = !tries.isLocked(user) && codes.use(user, code.strip());
        return switch (tries.enter(user, right)) {
            case PinTries.Result.Right() -> signIn(user, request, response);
            case PinTries.Result.Wrong _ -> {
                model.addAttribute("wrong", true);
                yield "staff/code";
            }
            case PinTries.Result.Locked() -> {
                request.getSession().removeAttribute(HALFWAY);
                model.addAttribute("locked", true);
                yield "staff/code";
            }
        };
    }

    private String signIn(String user, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().removeAttribute(HALFWAY);
        var factors =
                List.of(
                        FactorGrantedAuthority.PASSWORD_AUTHORITY,
                        FactorGrantedAuthority.OTT_AUTHORITY);
        return realm.sessions()
                .signIn(request, response, user, factors)
                .map(goOn -> "redirect:" + goOn)
                .orElse("signed-in-nowhere");
    }
}
