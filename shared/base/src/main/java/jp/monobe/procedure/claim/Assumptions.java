package jp.monobe.procedure.claim;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.law.allowance.ChildAge;
import jp.monobe.law.allowance.Entitlement;

/** Which assumptions an estimate of this claim makes, in the order to be read. */
record Assumptions(AllowanceClaim claim, Entitlement entitlement, boolean hindranceCounted) {

    List<Assumption> named() {
        return Stream.of(Assumption.values()).filter(this::isMade).toList();
    }

    private boolean isMade(Assumption assumption) {
        return switch (assumption) {
            case RECIPIENT -> true;
            case TYPED_CHILDREN -> anyTyped();
            case PUBLIC_SERVANT -> claim.claimant().publicServant();
            case SPOUSE_EARNS_MORE ->
                    claim.grounds()
                            .higherIncome()
                            .filter(Grounds.Higher.SPOUSE::equals)
                            .isPresent();
            case OTHER_RECIPIENT -> claim.children().stream().anyMatch(Assumptions::perhapsOther);
            case CONFIRMATION -> entitlement.needsConfirmation();
            case STUDY_ABROAD -> anyStudyingAbroad();
            case PAST_EIGHTEEN -> claim.children().stream().anyMatch(this::pastEighteen);
            case HINDRANCE -> claim.event().hindrance().isPresent() && !hindranceCounted;
        };
    }

    private boolean anyTyped() {
        return claim.children().stream().anyMatch(child -> !child.fromRegistry())
                || claim.youths().stream().anyMatch(youth -> !youth.fromRegistry());
    }

    private static boolean perhapsOther(ClaimedChild child) {
        return child.otherRecipient()
                .filter(other -> other != ClaimedChild.OtherRecipient.NO)
                .isPresent();
    }

    private boolean anyStudyingAbroad() {
        return claim.children().stream().anyMatch(it -> it.living() == Living.STUDYING_ABROAD)
                || claim.youths().stream().anyMatch(it -> it.living() == Living.STUDYING_ABROAD);
    }

    private boolean pastEighteen(ClaimedChild child) {
        return new ChildAge(child.birthDate()).stageIn(entitlement.month())
                == ChildAge.Stage.TO_TWENTY_TWO;
    }
}
