import { compileEmbed, type CompiledEmbed } from "@tdh/embed";
import { petitionMessages } from "@tdh/petition/messages";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { phaseOf } from "../use-cases/ports.js";
import type { Context } from "./context.js";
import { HttpProblem } from "./http-problem.js";
import { textIn } from "./reader.js";
import { resource } from "./resource.js";
import { sendCached } from "./send.js";

/**
 * Compiled petitions for other sites: `/embed/petition/<id>.<locale>.js`, and at `.json` where to load the script from
 * and its hash. With its version as `?v=` the script never changes and may be kept for good.
 */
export function embedRoutes(app: FastifyInstance, { catalogue, ports, publicUrl }: Context): void {
  const compiled = new Map<string, CompiledEmbed>();

  /** Compiled when it is first asked for; definitions do not change while the server runs. */
  function compile(request: FastifyRequest): { path: string; embed: CompiledEmbed; as: string } {
    const [id = "", wanted, as = "", ...rest] = (textIn(request.params, "file") ?? "").split(".");
    const entry = catalogue.petition(id);
    const locale = entry?.petition.locales.find((known) => known === wanted);
    const isKnown = entry && locale && (as === "js" || as === "json") && rest.length === 0;
    if (!isKnown || phaseOf(entry.petition, ports.now()) === "unopened") throw new HttpProblem("notFound");
    const path = `/embed/petition/${id}.${locale}.js`;
    const embed =
      compiled.get(path) ??
      compileEmbed(entry.inLocale(locale), { server: publicUrl, messages: petitionMessages[locale] });
    compiled.set(path, embed);
    return { path, embed, as };
  }

  resource(app, "/embed/petition/:file", {
    open: true,
    get: async (request, reply) => {
      const { path, embed, as } = compile(request);
      const { script, integrity, version } = embed;
      const etag = `"${version}"`;
      const cache = "public, max-age=300, stale-while-revalidate=3600";
      if (as === "json") {
        const body = JSON.stringify({ src: `${publicUrl}${path}?v=${version}`, integrity, version });
        return sendCached(request, reply, { body, type: "application/json; charset=utf-8", etag, cache });
      }
      const asked = textIn(request.query, "v");
      const forever = "public, max-age=31536000, immutable";
      const type = "text/javascript; charset=utf-8";
      return sendCached(request, reply, { body: script, type, etag, cache: asked === version ? forever : cache });
    },
  });
}
