import type { Office, Petition } from "@tdh/schemas";
import { localize, type Locale } from "@tdh/schemas/rules";
import { formatMessage } from "@tdh/ui/messages";
import { serverMessages } from "../messages/index.js";
import type { MailKind } from "../store/store.js";
import type { Mail } from "./mailer.js";

/** Writes a mail to a signatory in their language. It names nobody, so that it cannot carry a stranger's words. */
export function composeMail({ kind, petition, office, locale, to, link }: Composition): Mail {
  const words = serverMessages[locale].mail;
  const data = { title: localize(petition, locale).title, office: localize(office, locale).name };
  const fill = (template: string) => formatMessage(template, locale, data);
  const { subject, intro, action, note } = words[kind];
  const [heading, lead, after, footer] = [subject, intro, note, words.footer].map(fill);
  return {
    to,
    subject: heading ?? "",
    text: `${lead}\n\n${action}:\n${link}\n\n${after}\n\n-- \n${footer}\n`,
    html: `<!doctype html>
<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><title>${escapeHtml(heading)}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em">
<p>${escapeHtml(lead)}</p>
<p><a href="${escapeHtml(link)}" style="font-weight: bold">${escapeHtml(action)}</a></p>
<p>${escapeHtml(after)}</p>
<hr>
<p style="font-size: 14px">${escapeHtml(footer)}</p>
</body>
</html>
`,
    language: locale,
    replyTo: office.email,
  };
}

interface Composition {
  readonly kind: MailKind;
  readonly petition: Petition;
  readonly office: Office;
  readonly locale: Locale;
  readonly to: string;
  /** The one address that the mail leads to. */
  readonly link: string;
}

function escapeHtml(text = ""): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
