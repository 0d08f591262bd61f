package jp.monobe.exchange;

/**
 * A mail (メール) as it waits in an outbox. The subject is neutral: no procedure, child, amount or
 * name, since mailboxes are shared; the text links to the portal's root alone (amendment 18).
 */
public record MailMessage(String to, String subject, String text) {}
