import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Confirmation, SignatureName } from "../store/store.js";
import { confirm, findConfirmation } from "../use-cases/confirm.js";
import { countSignatures } from "../use-cases/count.js";
import type { Ports } from "../use-cases/ports.js";
import { pickLocale } from "@tdh/schemas/rules";
import type { Context } from "./context.js";
import { HttpProblem } from "./http-problem.js";
import { textIn } from "./reader.js";
import { resource } from "./resource.js";
import { sendPage } from "./send.js";

/** The page behind a mailed link. Opening it changes nothing; its button posts to the same address. */
export function confirmationRoutes(app: FastifyInstance, { ports, catalogue, pages }: Context): void {
  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    find: (ports: Ports, signature: SignatureName) => Promise<Confirmation>,
  ): Promise<FastifyReply> {
    const token = textIn(request.params, "token") ?? "";
    const signature = ports.keys.readToken(token);
    const entry = signature && catalogue.petition(signature.petition);
    if (!entry) throw new HttpProblem("unknownToken");
    const found = await find(ports, signature);
    if (found.kind === "unknown") throw new HttpProblem("unknownToken");
    if (found.kind === "expired") throw new HttpProblem("expiredToken");
    const locale = pickLocale([textIn(request.query, "locale"), found.locale], entry.petition.locales);
    const petition = entry.inLocale(locale);
    if (found.kind === "pending") return sendPage(reply, pages.confirm(petition, `/v1/confirmations/${token}`));
    return sendPage(reply, pages.confirmed(petition, await countSignatures(ports, entry.petition)));
  }

  resource(app, "/v1/confirmations/:token", {
    page: true,
    get: (request, reply) => show(request, reply, findConfirmation),
    post: (request, reply) => show(request, reply, confirm),
  });
}
