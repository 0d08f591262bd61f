package jp.monobe.municipality;

import java.util.List;

/** What a city may set, with its type; the only names a settings file may use. */
public record SettingKey<T>(String name, Class<T> type, boolean isPublic) {

    /** Whether the people in this city's data are made up; shows the band and the watermark. */
    public static final SettingKey<Boolean> DEMO = open("demo", Boolean.class);

    /** The office in charge of 児童手当 and of everything without an office of its own. */
    public static final SettingKey<Office> OFFICE = open("office", Office.class);

    /** The sections that handle filings; who is not named here is the office's. */
    public static final SettingKey<Desks> DESKS = open("desks", Desks.class);

    /** Name of the mayor (市長) as on notices. */
    public static final SettingKey<String> MAYOR = open("mayor", String.class);

    /** To whom an appeal against a 法定受託事務 goes (amendment 11), such as 高知県知事. */
    public static final SettingKey<String> APPEAL_TO = open("appeal-to", String.class);

    /** Procedures this city offers online, each with the signature it asks for (amendment 8). */
    public static final SettingKey<OnlineProcedures> ONLINE =
            open("online-procedures", OnlineProcedures.class);

    /** Whole weekdays closed beyond weekends, holidays and the turn of the year. */
    public static final SettingKey<ClosedDays> CLOSED_DAYS = open("closed-days", ClosedDays.class);

    /**
     * When the city's offices answer; what is computed with, beside the words of {@link Office}.
     */
    public static final SettingKey<OpeningHours> OPENING_HOURS =
            open("opening-hours", OpeningHours.class);

    /** 標準処理期間 in days from receipt. */
    public static final SettingKey<Integer> PROCESSING_DAYS =
            open("processing-days", Integer.class);

    /** 標準処理期間 of procedures that have their own. */
    public static final SettingKey<ProcessingDays> PROCEDURE_DAYS =
            open("procedure-days", ProcessingDays.class);

    /** Days before something is due on which residents are reminded by mail. */
    public static final SettingKey<Integer> REMINDER_DAYS = open("reminder-days", Integer.class);

    /** What the board of education disposes of in its own name (教育委員会の処分); an appeal goes to it. */
    public static final SettingKey<EducationBoard> EDUCATION_BOARD =
            open("education-board", EducationBoard.class);

    /** Day of an even month on which allowance is paid; moved to the open day before. */
    public static final SettingKey<Integer> PAYMENT_DAY = open("payment-day", Integer.class);

    /** Whether a second person must sign a decision (決裁); false = 専決 by the proposer. */
    public static final SettingKey<Boolean> SECOND_SIGNATURE =
            inner("second-signature", Boolean.class);

    /** The symbol before the number of an outgoing letter (文書番号), such as 南子第. */
    public static final SettingKey<String> LETTER_SYMBOL = inner("letter-symbol", String.class);

    /** Fees the city assesses, by when they are due, and how they can be paid (使用料・手数料など). */
    public static final SettingKey<Billing> BILLING = open("billing", Billing.class);

    /**
     * Days for which a signed link pays a slip without sign-in (ADR 49); 0: the city makes none.
     */
    public static final SettingKey<Integer> PAY_LINK_DAYS = open("pay-link-days", Integer.class);

    /** Who collects for the city, and how (収納の委託). */
    public static final SettingKey<Agents> AGENTS = inner("agents", Agents.class);

    /** Whether and for which fees eL-QR is on (地方税統一QRコードによる公金収納). */
    public static final SettingKey<ElQr> EL_QR = inner("el-qr", ElQr.class);

    /** By which ways each fee is offered to be paid (料金ごとの納付方法). */
    public static final SettingKey<Channels> CHANNELS = open("channels", Channels.class);

    /** From where the city gives back what was paid too much (還付の支払元). */
    public static final SettingKey<Repayments> REPAYMENTS = inner("repayments", Repayments.class);

    /** On which terms fees are drawn from payers' accounts (口座振替). */
    public static final SettingKey<Debits> DEBITS = open("debits", Debits.class);

    /** To which account the city has them drawn (口座振替の委託者). */
    public static final SettingKey<DebitConsignor> DEBIT_CONSIGNOR =
            inner("debit-consignor", DebitConsignor.class);

    /** Which fees may be taken from 児童手当 on application (21条の申出). */
    public static final SettingKey<Deductions> DEDUCTIONS = inner("deductions", Deductions.class);

    /** How the city asks for what was not paid in time (滞納整理). */
    public static final SettingKey<Arrears> ARREARS = inner("arrears", Arrears.class);

    /** Sender of mails. */
    public static final SettingKey<String> MAIL_FROM = open("mail-from", String.class);

    /** Days after which an electronic notice nobody opened is posted. */
    public static final SettingKey<Integer> UNOPENED_NOTICE_DAYS =
            inner("unopened-notice-days", Integer.class);

    /** Days a filing's copy stays in the open zone after the decision. */
    public static final SettingKey<Integer> COPY_DAYS = inner("copy-days", Integer.class);

    /** Days a resident has to answer a 差戻し. */
    public static final SettingKey<Integer> CORRECTION_DAYS =
            inner("correction-days", Integer.class);

    /** Days after the claim's date by which documents that follow are asked for (追加書類の期限). */
    public static final SettingKey<Integer> DOCUMENT_DAYS = open("document-days", Integer.class);

    /** Days a draft is kept after it was saved last. */
    public static final SettingKey<Integer> DRAFT_DAYS = open("draft-days", Integer.class);

    /** Days an employer's link for 就労証明書 is good for (ADR 36). */
    public static final SettingKey<Integer> EMPLOYER_LINK_DAYS =
            open("employer-link-days", Integer.class);

    /** How many such links of one matter may wait at once. */
    public static final SettingKey<Integer> EMPLOYER_LINKS = open("employer-links", Integer.class);

    /** Most days for which a resident may let somebody apply for her (委任の期間, ADR 38). */
    public static final SettingKey<Integer> MANDATE_DAYS = open("mandate-days", Integer.class);

    /** Months after which an entry of the catalogue should be checked again by the office. */
    public static final SettingKey<Integer> CATALOGUE_CHECK_MONTHS =
            inner("catalogue-check-months", Integer.class);

    public static final List<SettingKey<?>> ALL =
            List.of(
                    DEMO,
                    OFFICE,
                    DESKS,
                    MAYOR,
                    APPEAL_TO,
                    ONLINE,
                    CLOSED_DAYS,
                    OPENING_HOURS,
                    PROCESSING_DAYS,
                    PROCEDURE_DAYS,
                    REMINDER_DAYS,
                    EDUCATION_BOARD,
                    PAYMENT_DAY,
                    SECOND_SIGNATURE,
                    LETTER_SYMBOL,
                    BILLING,
                    PAY_LINK_DAYS,
                    AGENTS,
                    EL_QR,
                    CHANNELS,
                    REPAYMENTS,
                    DEBITS,
                    DEBIT_CONSIGNOR,
                    DEDUCTIONS,
                    ARREARS,
                    MAIL_FROM,
                    UNOPENED_NOTICE_DAYS,
                    COPY_DAYS,
                    CORRECTION_DAYS,
                    DOCUMENT_DAYS,
                    DRAFT_DAYS,
                    EMPLOYER_LINK_DAYS,
                    EMPLOYER_LINKS,
                    MANDATE_DAYS,
                    CATALOGUE_CHECK_MONTHS);

    /** What the office itself changes (ADR 58): the shipped value is its beginning and no more. */
    public static final List<SettingKey<?>> EDITED = List.of(AGENTS, CHANNELS);

    private static <T> SettingKey<T> open(String name, Class<T> type) {
        return new SettingKey<>(name, type, true);
    }

    private static <T> SettingKey<T> inner(String name, Class<T> type) {
        return new SettingKey<>(name, type, false);
    }
}
