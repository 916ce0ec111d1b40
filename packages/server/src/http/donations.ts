import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { checkDonation, checkDonationForm } from "@tdh/schemas/rules";
import type { DonationEntry } from "../catalogue.js";
import { totalDonations } from "../use-cases/count.js";
import { donate, transferOf } from "../use-cases/donate.js";
import { phaseOf, randomId } from "../use-cases/ports.js";
import type { Context } from "./context.js";
import { enteredIn, readEntry } from "./entry.js";
import { HttpProblem } from "./http-problem.js";
import { readerLocale, textIn } from "./reader.js";
import { resource } from "./resource.js";
import { entityTag, sendCached, sendJson, sendPage } from "./send.js";

/** A donation appeal: giving, how to pay what was promised, and the sum so far. */
export function donationRoutes(app: FastifyInstance, { ports, catalogue, pages }: Context): void {
  const find = (request: FastifyRequest): DonationEntry => {
    const entry = catalogue.donation(textIn(request.params, "appeal") ?? "");
    if (!entry || phaseOf(entry.appeal, ports.now()) === "unopened") throw new HttpProblem("notFound");
    return entry;
  };
  const freshKey = () => randomId(ports);

  async function post(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { appeal, inLocale } = find(request);
    const locale = readerLocale(request, appeal.locales);
    const { form, json: sent, idempotencyKey } = readEntry(request, freshKey);
    const checked = form ? checkDonationForm(appeal, withLocale(form, locale)) : checkDonation(appeal, sent);
    const result = await donate(ports, appeal, checked, idempotencyKey);
    reply.header("cache-control", "no-store");
    switch (result.kind) {
      case "accepted": {
        const address = `/v1/donations/${appeal.id}/${result.receipt.id}`;
        if (form) return reply.redirect(`${address}?locale=${locale}`, 303);
        return sendJson(reply.status(201).header("location", address), result.receipt);
      }
      case "invalid": {
        if (!form) throw new HttpProblem("invalid", { issues: result.issues, fields: inLocale(locale).fields });
        const again = { entered: enteredIn(form), issues: result.issues, idempotencyKey };
        return sendPage(reply.status(422), pages.donateAgain(inLocale(locale), again));
      }
      case "conflict": {
        if (!form) throw new HttpProblem("conflict");
        const again = { entered: enteredIn(form), issues: [], isConflict: true, idempotencyKey: freshKey() };
        return sendPage(reply.status(409), pages.donateAgain(inLocale(locale), again));
      }
      case "unopened":
        throw new HttpProblem("notFound");
      default:
        throw new HttpProblem(result.kind);
    }
  }

  async function show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { appeal, inLocale } = find(request);
    const donation = await ports.store.findDonation(appeal.id, textIn(request.params, "donation") ?? "");
    if (!donation) throw new HttpProblem("notFound");
    const locale = readerLocale(request, appeal.locales);
    return sendPage(reply, pages.transfer(inLocale(locale), transferOf(donation)));
  }

  async function total(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const body = JSON.stringify(await totalDonations(ports, find(request).appeal));
    const cache = "public, max-age=5, stale-while-revalidate=30";
    return sendCached(request, reply, { body, type: json, etag: entityTag(body), cache });
  }

  resource(app, "/v1/donations/:appeal", { post, open: true });
  resource(app, "/v1/donations/:appeal/total", { get: total, open: true });
  resource(app, "/v1/donations/:appeal/:donation", { get: show, page: true });
}

const json = "application/json; charset=utf-8";

/** A form that names no language is read in the one it is answered in. */
function withLocale(form: URLSearchParams, locale: string): URLSearchParams {
  return form.has("locale") ? form : new URLSearchParams([...form, ["locale", locale]]);
}
