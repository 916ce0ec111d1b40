import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readSignatureForm } from "@tdh/schemas/rules";
import type { PetitionEntry } from "../catalogue.js";
import { countSignatures } from "../use-cases/count.js";
import { phaseOf, randomId } from "../use-cases/ports.js";
import { sign } from "../use-cases/sign.js";
import type { Context } from "./context.js";
import { enteredIn, readEntry } from "./entry.js";
import { HttpProblem } from "./http-problem.js";
import { readerLocale, textIn } from "./reader.js";
import { resource } from "./resource.js";
import { entityTag, sendCached, sendJson, sendPage } from "./send.js";

/** A petition: its definition, its count, and signing it. */
export function petitionRoutes(app: FastifyInstance, { ports, catalogue, pages, outbox }: Context): void {
  const find = (request: FastifyRequest): PetitionEntry => {
    const entry = catalogue.petition(textIn(request.params, "id") ?? "");
    if (!entry || phaseOf(entry.petition, ports.now()) === "unopened") throw new HttpProblem("notFound");
    return entry;
  };
  const freshKey = () => randomId(ports);

  async function define(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { petition, inLocale } = find(request);
    const locale = readerLocale(request, petition.locales);
    const body = JSON.stringify(inLocale(locale));
    reply.headers({ "content-language": locale, vary: "accept-language" });
    const cache = "public, max-age=60, stale-while-revalidate=600";
    return sendCached(request, reply, { body, type: json, etag: entityTag(body), cache });
  }

  async function count(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const counted = await countSignatures(ports, find(request).petition);
    const etag = `W/${entityTag(JSON.stringify({ ...counted, asOf: "" }))}`;
    const cache = "public, max-age=5, stale-while-revalidate=30";
    return sendCached(request, reply, { body: JSON.stringify(counted), type: json, etag, cache });
  }

  async function post(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const found = find(request);
    const { petition, inLocale } = found;
    const locale = readerLocale(request, petition.locales);
    const { form, json: sent, idempotencyKey } = readEntry(request, freshKey);
    const result = await sign(ports, found, form ? { locale, ...readSignatureForm(form).request } : sent, {
      idempotencyKey,
    });
    reply.header("cache-control", "no-store");
    switch (result.kind) {
      case "accepted":
        void outbox.wake();
        if (form) return reply.redirect(`/v1/petitions/${petition.id}/thanks?locale=${locale}`, 303);
        return sendJson(reply.status(202), result.receipt);
      case "invalid": {
        if (!form) throw new HttpProblem("invalid", { issues: result.issues, fields: inLocale(locale).fields });
        const again = { entered: enteredIn(form), issues: result.issues, idempotencyKey };
        return sendPage(reply.status(422), pages.signAgain(inLocale(locale), again));
      }
      case "conflict": {
        if (!form) throw new HttpProblem("conflict");
        const again = { entered: enteredIn(form), issues: [], isConflict: true, idempotencyKey: freshKey() };
        return sendPage(reply.status(409), pages.signAgain(inLocale(locale), again));
      }
      case "unopened":
        throw new HttpProblem("notFound");
      default:
        throw new HttpProblem(result.kind);
    }
  }

  async function thanks(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { petition, inLocale } = find(request);
    const counted = await countSignatures(ports, petition);
    return sendPage(reply, pages.thanks(inLocale(readerLocale(request, petition.locales)), counted));
  }

  resource(app, "/v1/petitions/:id", { get: define, open: true });
  resource(app, "/v1/petitions/:id/count", { get: count, open: true });
  resource(app, "/v1/petitions/:id/signatures", { post, open: true });
  resource(app, "/v1/petitions/:id/thanks", { get: thanks, page: true });
}

const json = "application/json; charset=utf-8";
