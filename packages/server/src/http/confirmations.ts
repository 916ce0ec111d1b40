import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Confirmation } from "../store/store.js";
import { confirm, findConfirmation } from "../use-cases/confirm.js";
import { countSignatures } from "../use-cases/count.js";
import { pickLocale } from "@tdh/schemas/rules";
import type { Context } from "./context.js";
import { HttpProblem } from "./http-problem.js";
import { textIn } from "./reader.js";
import { resource } from "./resource.js";
import { sendPage } from "./send.js";

/** The page behind a mailed link. Opening it changes nothing; its button posts to the same address. */
export function confirmationRoutes(app: FastifyInstance, { ports, catalogue, pages }: Context): void {
  async function show(request: FastifyRequest, reply: FastifyReply, found: Confirmation): Promise<FastifyReply> {
    if (found.kind === "expired") throw new HttpProblem("expiredToken");
    const entry = found.kind === "unknown" ? undefined : catalogue.petition(found.petition);
    if (found.kind === "unknown" || !entry) throw new HttpProblem("unknownToken");
    const locale = pickLocale([textIn(request.query, "locale"), found.locale], entry.petition.locales);
    const petition = entry.inLocale(locale);
    if (found.kind === "pending")
      return sendPage(reply, pages.confirm(petition, `/v1/confirmations/${tokenOf(request)}`));
    return sendPage(reply, pages.confirmed(petition, await countSignatures(ports, entry.petition)));
  }

  resource(app, "/v1/confirmations/:token", {
    page: true,
    get: async (request, reply) => show(request, reply, await findConfirmation(ports, tokenOf(request))),
    post: async (request, reply) => show(request, reply, await confirm(ports, tokenOf(request))),
  });
}

function tokenOf(request: FastifyRequest): string {
  const token = textIn(request.params, "token") ?? "";
  if (!/^[\w-]{43}$/.test(token)) throw new HttpProblem("unknownToken");
  return token;
}
