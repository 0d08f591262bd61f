package jp.monobe.portal.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.monobe.law.Reason;
import jp.monobe.law.ReasonText;
import jp.monobe.law.allowance.AllowanceCalculation;
import jp.monobe.law.allowance.ChildAmount;
import jp.monobe.law.allowance.ChildAmount.Standing;
import jp.monobe.law.allowance.Entitlement;
import jp.monobe.portal.api.AllowanceQuestion.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 児童手当 for one month, child by child with reasons. What is sent is computed with and forgotten. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/estimates", produces = MediaType.APPLICATION_JSON_VALUE)
class ChildAllowanceApi {

    /**
     * What one child brings.
     *
     * @param order 第n子; null where the child does not count
     * @param amount yen a month
     */
    record ChildEstimate(
            String birthDate,
            @Nullable Integer order,
            long amount,
            String reason,
            String legalBasis) {}

    /**
     * An estimate (見込み), never a decision.
     *
     * @param monthly yen for the month
     * @param children in the order in which they were sent
     * @param notes what concerns the claim as a whole
     */
    record AllowanceAnswer(
            String month, long monthly, List<ChildEstimate> children, List<String> notes) {}

    private final ReasonText words = ReasonText.japanese();
    private final MessageSource texts;

    ChildAllowanceApi(MessageSource texts) {
        this.texts = texts;
    }

    @PostMapping(path = "/child-allowance", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AllowanceAnswer> estimateChildAllowance(
            @RequestBody AllowanceQuestion question) {
        var asked = question.check();
        var entitlement = AllowanceCalculation.forMonth(asked.month(), asked.children());
        var children =
                IntStream.range(0, asked.children().size())
                        .mapToObj(index -> estimate(asked, index, entitlement))
                        .toList();
        return Kept.nowhere(
                new AllowanceAnswer(
                        asked.month().toString(),
                        entitlement.total().amount(),
                        children,
                        notes(entitlement)));
    }

    private ChildEstimate estimate(Asked asked, int index, Entitlement entitlement) {
        var child = asked.children().get(index);
        var amount = entitlement.of(child.key()).orElseThrow();
        return new ChildEstimate(
                child.birthDate().toString(),
                order(amount),
                amount.amount().amount(),
                String.join("", words.of(amount.reasons())),
                amount.reasons().stream()
                        .map(Reason::basis)
                        .distinct()
                        .collect(Collectors.joining("、")));
    }

    private static @Nullable Integer order(ChildAmount amount) {
        return amount.standing() == Standing.NOT_COUNTED ? null : amount.order();
    }

    private List<String> notes(Entitlement entitlement) {
        var estimate = texts.getMessage("api.allowance.estimate", new Object[0], Locale.JAPANESE);
        return Stream.concat(Stream.of(estimate), words.of(entitlement.reasons()).stream())
                .toList();
    }
}
