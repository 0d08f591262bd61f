package jp.monobe.backoffice.review;

import java.time.LocalDate;
import jp.monobe.procedure.form.FormView;

/** What a return for correction starts from: the questions asked, and when an answer is due. */
record ReturnPlan(FormView filed, LocalDate today, LocalDate dueBy) {}
