import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSmtpMailer, MailRefusedError } from "../index.js";
import { signature } from "../testing/definitions.js";
import { startServer } from "../testing/server.js";

let smtp: SMTPServer;
let received: ParsedMail[];
let arrived: Promise<void>;
let url: string;

beforeEach(async () => {
  received = [];
  let announce = () => {};
  arrived = new Promise((resolve) => (announce = resolve));
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith("nobody@"))
        return done(Object.assign(new Error("No such mailbox"), { responseCode: 550 }));
      if (address.startsWith("busy@")) return done(Object.assign(new Error("Try later"), { responseCode: 450 }));
      done();
    },
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
        announce();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const address = smtp.server.address();
  url = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterEach(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

test("a signatory's mail arrives over SMTP, in their language, with one link in text and HTML", async () => {
  const mailer = createSmtpMailer({ url, from: "Terre des Hommes <noreply@example.org>" });
  const server = await startServer({ mailer });
  await server.sign({ ...signature(), locale: "nl" });
  await arrived;
  await server.stop();

  const [mail] = received;
  expect(mail?.from?.text).toBe('"Terre des Hommes" <noreply@example.org>');
  expect(mail?.to).toMatchObject({ text: "ada.quillfeather@example.org" });
  expect(mail?.replyTo?.text).toBe("office@example.org");
  expect(mail?.subject).toContain("Stop webcammisbruik");
  expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail?.headers.get("content-language")).toBe("nl");
  const inText = mail?.text?.match(/https?:\/\/\S+/g);
  expect(inText).toEqual([expect.stringMatching(/^https:\/\/campaign\.example\/v1\/confirmations\/[\w.-]+$/)]);
  const inHtml =
    typeof mail?.html === "string" ? [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href) : [];
  expect(inHtml).toEqual(inText);
  expect(mail?.attachments).toEqual([]);
});

test("a recipient who is refused for good is told apart from one to try again", async () => {
  const mailer = createSmtpMailer({ url, from: "noreply@example.org" });
  const mail = { subject: "s", text: "t", html: "<p>t</p>", language: "en" };
  await expect(mailer.send({ ...mail, to: "nobody@example.org" })).rejects.toThrow(MailRefusedError);
  await expect(mailer.send({ ...mail, to: "busy@example.org" })).rejects.not.toThrow(MailRefusedError);
  mailer.close();
});
