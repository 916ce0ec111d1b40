import type { PublicField } from "@tdh/schemas";
import type { Issue } from "@tdh/schemas/rules";
import type { ServerMessages } from "../messages/types.js";

/** Why a request is refused; the words of each are in `messages`. */
export type Reason = keyof ServerMessages["problems"];

/** A refusal on its way to the error handler, which answers with problem details or a page. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly statusCode: number;

  constructor(
    readonly reason: Reason,
    readonly refused?: { readonly issues: readonly Issue[]; readonly fields: readonly PublicField[] },
  ) {
    super(reason);
    this.statusCode = statusOf[reason];
  }
}

/** The HTTP status of each refusal (RFC 9110, section 15). */
export const statusOf: Readonly<Record<Reason, number>> = {
  malformed: 400,
  keyMissing: 400,
  notFound: 404,
  unknownToken: 404,
  unknownPrivacyLink: 404,
  methodNotAllowed: 405,
  formOnly: 405,
  conflict: 409,
  closed: 410,
  expiredToken: 410,
  expiredPrivacyLink: 410,
  tooLarge: 413,
  unsupported: 415,
  invalid: 422,
  failed: 500,
  unavailable: 503,
};
