import type { FastifyInstance } from "fastify";
import { renderToStaticMarkup } from "react-dom/server";
import type { Mailbox } from "../mail/mailbox.js";

/**
 * Shows the mails of a development mailbox: `GET /dev/mailbox` to people, `GET /dev/mailbox.json` to tests
 * (`[{ to, subject, text, html, links }]`, newest last). Never for a site that others can reach.
 */
export function registerMailbox(app: FastifyInstance, mailbox: Pick<Mailbox, "messages">): void {
  app.get("/dev/mailbox.json", async (_request, reply) =>
    reply
      .header("cache-control", "no-store")
      .send(mailbox.messages.map(({ to, subject, text, html, links }) => ({ to, subject, text, html, links }))),
  );
  app.get("/dev/mailbox", async (_request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .send(`<!doctype html>${renderToStaticMarkup(<MailboxPage messages={mailbox.messages} />)}`),
  );
}

function MailboxPage({ messages }: Pick<Mailbox, "messages">) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Development mailbox</title>
      </head>
      <body>
        <main>
          <h1>Development mailbox</h1>
          <p>
            Nothing here was sent. The newest mail stands first. As data:{" "}
            <a href="/dev/mailbox.json">/dev/mailbox.json</a>
          </p>
          {messages.length === 0 && <p>No mail yet.</p>}
          {messages.toReversed().map(({ to, subject, text, links, language }, index) => (
            <article key={messages.length - index} lang={language} dir="auto">
              <h2>{subject}</h2>
              <p>{to}</p>
              <pre>{text}</pre>
              {links.map((link) => (
                <p key={link}>
                  <a href={link}>{link}</a>
                </p>
              ))}
            </article>
          ))}
        </main>
      </body>
    </html>
  );
}
