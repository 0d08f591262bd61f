package jp.monobe.backoffice.testing;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.agreement.AgreementDesk;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Channels;

/** A city that has agreed nothing yet. */
final class SampleAgreements {

    private SampleAgreements() {}

    static void nothing(AgreementDesk desk) {
        when(desk.today())
                .thenReturn(
                        new AgreementDesk.Agreed(
                                new Agents(List.of()),
                                new Channels(false, List.of()),
                                List.of(),
                                Optional.empty(),
                                0));
        when(desk.history(anyInt()))
                .thenReturn(new AgreementDesk.History(List.of(), Map.of(), false));
    }
}
