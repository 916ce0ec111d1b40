import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { locales, pickLocale } from "@tdh/schemas/rules";
import type { Holding, PrivacyAct, PrivacyLink } from "../use-cases/privacy.js";
import { exercise, holdingsOf, readPrivacyLink, requestPrivacyLink, unsubscribe } from "../use-cases/privacy.js";
import type { Context } from "./context.js";
import { HttpProblem } from "./http-problem.js";
import { asksAsProgram, bodyText, isForm, readerLocale, textIn } from "./reader.js";
import { resource } from "./resource.js";
import { sendJson, sendPage } from "./send.js";

/**
 * What a person may do about what is kept of them (GDPR, Articles 7(3), 15, 17 and 20), by a mailed link. Opening a link
 * changes nothing, because mail scanners do; its forms post to the same address.
 */
export function privacyRoutes(app: FastifyInstance, { ports, catalogue, pages, outbox }: Context): void {
  async function ask(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return sendPage(reply, pages.privacy.ask(readerLocale(request, locales)));
  }

  async function mailLink(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const locale = readerLocale(request, locales);
    const email = bodyText(request.body, "email") ?? "";
    const result = await requestPrivacyLink(ports, catalogue.petitions, { email, locale });
    if (result.kind === "invalid") {
      const { issues } = result;
      if (isForm(request)) return sendPage(reply.status(422), pages.privacy.ask(locale, { email, issues }));
      throw new HttpProblem("invalid", { issues, fields: [{ name: "email", type: "email", required: true }] });
    }
    void outbox.wake();
    reply.status(202);
    return isForm(request) ? sendPage(reply, pages.privacy.asked(locale)) : sendJson(reply, { status: "accepted" });
  }

  function linkOf(request: FastifyRequest): PrivacyLink & { readonly path: string } {
    const token = textIn(request.params, "token") ?? "";
    const link = readPrivacyLink(ports, token);
    if (link === "unknown") throw new HttpProblem("unknownPrivacyLink");
    if (link === "expired") throw new HttpProblem("expiredPrivacyLink");
    const locale = pickLocale([textIn(request.query, "locale"), link.locale], locales);
    return { ...link, locale, path: `/v1/privacy/${token}` };
  }

  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { to, locale, path } = linkOf(request);
    const holdings = await holdingsOf(ports, catalogue.petitions, to);
    if (asksAsProgram(request)) return sendJson(reply, { signatures: holdings.map(described) });
    return sendPage(reply, pages.privacy.holdings(locale, path, holdings));
  }

  async function act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { path, ...link } = linkOf(request);
    const asked = readAct(request);
    const changed = await exercise(ports, catalogue.petitions, link, asked);
    const holdings = await holdingsOf(ports, catalogue.petitions, link.to);
    if (asksAsProgram(request))
      return sendJson(reply, { action: asked.kind, changed, signatures: holdings.map(described) });
    const isDone = changed > 0 || (asked.kind !== "access" && asked.kind !== "export");
    return sendPage(reply, pages.privacy.holdings(link.locale, path, holdings, isDone ? asked.kind : undefined));
  }

  async function offer(request: FastifyRequest, reply: FastifyReply, isPosted = false): Promise<FastifyReply> {
    const token = textIn(request.params, "token") ?? "";
    const signature = ports.keys.readToken(token);
    const entry = signature && catalogue.petition(signature.petition);
    if (!entry) throw new HttpProblem("unknownPrivacyLink");
    const found = await ports.store.findConfirmation(signature, ports.now());
    const own = found.kind === "unknown" ? undefined : found.locale;
    const wished = textIn(request.query, "locale") ?? own ?? readerLocale(request, entry.petition.locales);
    const petition = entry.inLocale(pickLocale([wished], entry.petition.locales));
    if (!isPosted) return sendPage(reply, pages.privacy.unsubscribe(petition, `/v1/privacy/unsubscribe/${token}`));
    await unsubscribe(ports, entry, signature);
    return sendPage(reply, pages.privacy.unsubscribed(petition));
  }

  resource(app, "/v1/privacy", { page: "unless-program", get: ask, post: mailLink });
  resource(app, "/v1/privacy/:token", { page: "unless-program", get: show, post: act });
  app.register(async (scope) => {
    // Mail programs may post `List-Unsubscribe=One-Click` as multipart (RFC 8058, section 3.1); the address says it all.
    scope.addContentTypeParser("multipart/form-data", { parseAs: "buffer" }, async () => undefined);
    resource(scope, "/v1/privacy/unsubscribe/:token", {
      page: true,
      get: (request, reply) => offer(request, reply),
      post: (request, reply) => offer(request, reply, true),
    });
  });
}

/** @throws HttpProblem where it is none of the acts, or does not say on what. */
function readAct(request: FastifyRequest): PrivacyAct {
  const kind = bodyText(request.body, "action");
  if (kind === "access" || kind === "export" || kind === "erase") return { kind };
  const [petition, id] = [bodyText(request.body, "petition"), bodyText(request.body, "signature")];
  const purpose = bodyText(request.body, "purpose");
  if (petition !== undefined && id !== undefined) {
    if (kind === "withdraw") return { kind, signature: { petition, id } };
    if (kind === "consent" && purpose !== undefined && purpose !== "petition")
      return { kind, signature: { petition, id }, purpose };
  }
  throw new HttpProblem("malformed");
}

function described({ signature }: Holding) {
  const { petition, id, signedAt, confirmedAt, locale, country, consents } = signature;
  return {
    petition,
    signature: id,
    signedAt: signedAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString(),
    locale,
    country,
    consents: consents.map(({ purpose, given, version, withdrawnAt }) => ({
      purpose,
      given,
      version,
      withdrawnAt: withdrawnAt === undefined ? undefined : new Date(withdrawnAt).toISOString(),
    })),
  };
}
