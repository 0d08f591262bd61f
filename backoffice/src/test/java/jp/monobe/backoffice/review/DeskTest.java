package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.ID;

import java.util.Map;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.casework.CaseView;
import org.mockito.Mockito;

/** A test of a case on the desk. */
abstract class DeskTest extends ViewTest {

    /** Opens the page of a case. */
    CaseView open(SampleCases sample) {
        var view = shows(sample);
        navigate(ReviewCaseView.class, Map.of("id", ID.toString()));
        return view;
    }

    /** What the desk will find when it looks again. */
    CaseView shows(SampleCases sample) {
        var view = sample.build();
        Mockito.doReturn(view).when(desk).open(ID);
        return view;
    }
}
