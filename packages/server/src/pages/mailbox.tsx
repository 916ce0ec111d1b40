import { Notice, TdhProvider } from "@tdh/ui";
import { en } from "@tdh/ui/messages";
import type { FastifyInstance } from "fastify";
import { renderToStaticMarkup } from "react-dom/server";
import type { Mailbox } from "../mail/mailbox.js";
import { plainLayout, type Layout } from "./layout.js";

/**
 * Shows the mails of a development mailbox: `GET /dev/mailbox` to people, in the office's layout, and
 * `GET /dev/mailbox.json` to tests (`[{ to, subject, text, html, links }]`, newest last). Never for a site that others
 * can reach.
 */
export function registerMailbox(
  app: FastifyInstance,
  mailbox: Pick<Mailbox, "messages">,
  layout: Layout = plainLayout,
): void {
  app.get("/dev/mailbox.json", async (_request, reply) =>
    reply
      .header("cache-control", "no-store")
      .send(mailbox.messages.map(({ to, subject, text, html, links }) => ({ to, subject, text, html, links }))),
  );
  app.get("/dev/mailbox", async (_request, reply) => {
    const body = renderToStaticMarkup(<MailboxPage messages={mailbox.messages} />);
    const html = layout({ title, locale: "en", body, robots: "noindex" });
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-store").send(html);
  });
}

const title = "Development mailbox";

function MailboxPage({ messages }: Pick<Mailbox, "messages">) {
  return (
    <TdhProvider messages={en}>
      <h1>{title}</h1>
      <p>
        Nothing here was sent. The newest mail stands first. As data: <a href="/dev/mailbox.json">/dev/mailbox.json</a>
      </p>
      {messages.length === 0 && <p>No mail yet.</p>}
      {messages.toReversed().map(({ to, subject, text, links, language }, index) => (
        <Notice key={messages.length - index} heading={subject} headingLevel="h2">
          <p>{to}</p>
          <div lang={language} dir="auto">
            {text.split("\n\n").map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
          </div>
          {links.map((link) => (
            <p key={link}>
              <a href={link}>{link}</a>
            </p>
          ))}
        </Notice>
      ))}
    </TdhProvider>
  );
}
