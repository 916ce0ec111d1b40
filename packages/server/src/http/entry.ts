import type { FastifyRequest } from "fastify";
import { HttpProblem } from "./http-problem.js";
import { isForm } from "./reader.js";

/**
 * Reads a posted entry, from a form or as JSON. A form without a hidden key gets `freshKey`: it can then be sent twice,
 * which the household rule catches.
 * @throws HttpProblem where there is no body, or JSON without an `Idempotency-Key` of 1 to 255 characters.
 */
export function readEntry(request: FastifyRequest, freshKey: () => string): Entry {
  const { body } = request;
  if (isForm(request)) {
    const form = body instanceof URLSearchParams ? body : new URLSearchParams();
    return { form, idempotencyKey: form.get("idempotencyKey") || freshKey() };
  }
  if (body === undefined) throw new HttpProblem("malformed");
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string" || key === "" || key.length > 255) throw new HttpProblem("keyMissing");
  return { json: body, idempotencyKey: key };
}

export type Entry =
  | { readonly form: URLSearchParams; readonly json?: undefined; readonly idempotencyKey: string }
  | { readonly form?: undefined; readonly json: unknown; readonly idempotencyKey: string };

/** What was posted, by control, for showing the form again. */
export function enteredIn(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries(form);
}
