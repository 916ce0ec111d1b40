import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { RenderedPage } from "../pages/pages.js";

/** Sends a page of the server's own. It is about one person's doing, so nobody keeps it. */
export function sendPage(reply: FastifyReply, { html, locale }: RenderedPage): FastifyReply {
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .header("content-language", locale)
    .send(html);
}

/** Sends data that is about one person's doing, so nobody keeps it. */
export function sendJson(reply: FastifyReply, content: unknown): FastifyReply {
  return reply
    .type("application/json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(JSON.stringify(content));
}

/** Sends what may be kept, or 304 to who has it (RFC 9110, section 13.1.2). */
export function sendCached(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, type, etag, cache }: Cached,
): FastifyReply {
  reply.header("cache-control", cache).header("etag", etag);
  const held = (request.headers["if-none-match"] ?? "").split(",").map(weak);
  if (held.includes("*") || held.includes(weak(etag))) return reply.status(304).send();
  return reply.type(type).send(body);
}

interface Cached {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
  /** `Cache-Control`. */
  readonly cache: string;
}

/** An entity tag of the content that a response is made of. */
export function entityTag(content: string): string {
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
}

function weak(tag: string): string {
  return tag.trim().replace(/^W\//, "");
}
