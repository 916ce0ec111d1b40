import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "@tdh/schemas";
import { controlName, locales, type Locale } from "@tdh/schemas/rules";
import { describeIssue, uiMessages } from "@tdh/ui/messages";
import type { Catalogue } from "../catalogue.js";
import { serverMessages } from "../messages/index.js";
import type { Pages } from "../pages/pages.js";
import { StoreUnavailableError } from "../store/unavailable.js";
import { HttpProblem, statusOf, type Reason } from "./http-problem.js";
import { readerLocale, textIn, wantsPage } from "./reader.js";
import { sendPage } from "./send.js";

/** Answers every refusal and failure: problem details (RFC 9457), or a page where a person's browser asked. */
export function createErrorHandler(catalogue: Catalogue, pages: Pages): ErrorHandler {
  return async (error, request, reply) => {
    const problem = error instanceof HttpProblem ? error : new HttpProblem(reasonOf(error));
    if (problem.statusCode >= 500) request.log.error(withoutWords(error), "request failed");
    const locale = readerLocale(request, [firstLocale(catalogue, request), ...locales]);
    reply.status(problem.statusCode);
    if (problem.reason === "unavailable") reply.header("retry-after", "5");
    if (wantsPage(request)) return sendPage(reply, pages.problem(problem.reason, locale));
    return reply
      .type("application/problem+json; charset=utf-8")
      .header("cache-control", "no-store")
      .header("content-language", locale)
      .send(JSON.stringify(detailsOf(problem, locale)));
  };
}

/** Installs the handler for errors and for addresses that lead nowhere. */
export function installErrors(app: FastifyInstance, handler: ErrorHandler): void {
  app.setErrorHandler(handler);
  app.setNotFoundHandler((request, reply) => handler(new HttpProblem("notFound"), request, reply));
}

export type ErrorHandler = (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** What may be logged of an error: where it happened. Messages may quote what somebody entered. */
export function withoutWords(error: unknown): { name: string; code: unknown; at: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, at: [] };
  const at = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { name: error.name, code: "code" in error ? error.code : undefined, at };
}

function detailsOf({ reason, refused, statusCode }: HttpProblem, locale: Locale): Problem {
  const { title, detail } = serverMessages[locale].problems[reason];
  const problem = { type: "about:blank", title, status: statusCode, detail };
  if (!refused) return problem;
  const ui = uiMessages[locale];
  const issues = refused.issues.map((issue) => {
    const name = controlName(issue.path);
    const field = refused.fields.find((known) => issue.path[0] === "values" && known.name === name);
    const label = field ? (field.label ?? ui.fields[field.type].label) : name;
    return { ...issue, message: describeIssue(issue, ui, { label, type: field?.type }) };
  });
  return { ...problem, issues };
}

/** Fastify's own errors carry the status that fits. */
function reasonOf(error: unknown): Reason {
  if (error instanceof StoreUnavailableError) return "unavailable";
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  if (status === statusOf.tooLarge) return "tooLarge";
  if (status === statusOf.unsupported) return "unsupported";
  return typeof status === "number" && status >= 400 && status < 500 ? "malformed" : "failed";
}

/** The first language of the petition or appeal that was asked for. */
function firstLocale(catalogue: Catalogue, request: FastifyRequest): Locale {
  const petition = catalogue.petition(textIn(request.params, "id") ?? "")?.petition;
  const appeal = catalogue.donation(textIn(request.params, "appeal") ?? "")?.appeal;
  return (petition ?? appeal)?.locales[0] ?? locales[0];
}
