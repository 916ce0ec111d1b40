import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "./http-problem.js";
import { wantsPage } from "./reader.js";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The answers are pages for a person, refusals as well; some of them to none but persons. */
    page?: boolean | "unless-program";
    /** The address does not take the method. */
    refuses?: boolean;
  }
}

/**
 * One address with its methods. HEAD follows GET, OPTIONS tells what is allowed, anything else is refused with 405.
 * An `open` resource may be read and posted to from any site (Fetch standard, CORS), always without credentials.
 */
export function resource(app: FastifyInstance, url: string, { get, post, open = false, page = false }: Resource): void {
  const methods = [...(get ? ["GET", "HEAD"] : []), ...(post ? ["POST"] : []), "OPTIONS"];
  const allow = methods.join(", ");
  const onRequest = async (_request: FastifyRequest, reply: FastifyReply) => {
    if (open) reply.headers({ "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" });
  };
  const config = { page };
  if (get) app.get(url, { config, onRequest }, get);
  if (post) app.post(url, { config, onRequest }, post);
  app.options(url, { onRequest }, async (_request, reply) => {
    reply.status(204).header("allow", allow);
    if (open)
      reply.headers({
        "access-control-allow-methods": allow,
        "access-control-allow-headers": "content-type, idempotency-key",
        "access-control-max-age": "86400",
      });
    return reply.send();
  });
  app.route({
    method: ["PUT", "PATCH", "DELETE", ...(get ? [] : ["GET"]), ...(post ? [] : ["POST"])],
    url,
    config: { page, refuses: true },
    onRequest: [
      onRequest,
      async (request, reply) => {
        reply.header("allow", allow);
        throw new HttpProblem(request.method === "GET" && wantsPage(request) ? "formOnly" : "methodNotAllowed");
      },
    ],
    handler: async () => undefined,
  });
}

interface Resource {
  readonly get?: Handler;
  readonly post?: Handler;
  readonly open?: boolean;
  readonly page?: boolean | "unless-program";
}

export type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
