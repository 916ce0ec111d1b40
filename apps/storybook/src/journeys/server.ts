import type { DonationReceipt, Problem, SignatureReceipt } from "@tdh/schemas";
import { epcPayload, type DonationRequest, type Signature } from "@tdh/schemas/rules";
import { delay, http, HttpResponse } from "msw";
import { setupWorker } from "msw/browser";

/** What the campaign server of the journeys does with what it is sent. */
export const answers = ["accepts", "refuses the address", "is overloaded", "cannot be reached"] as const;

export type Answer = (typeof answers)[number];

/** Long enough to see that something is under way, in milliseconds. */
const DURATION = 400;

const account = { payee: "Stichting Schoolmaaltijd", iban: "NL91ABNA0417164300", bic: "ABNANL2A" };

const refusedAddress = { path: ["values", "email"], code: "invalid_email", message: "Not an address." } as const;

let answer: Answer = "accepts";

const worker = setupWorker(
  http.post<{ petition: string }, Signature, SignatureReceipt | Problem>(
    "*/v1/petitions/:petition/signatures",
    async () => {
      const refusal = await refuse();
      if (refusal) return refusal;
      return HttpResponse.json({ status: "accepted", confirmation: "mail", total: 4218 }, { status: 202 });
    },
  ),
  http.post<{ appeal: string }, DonationRequest, DonationReceipt | Problem>(
    "*/v1/donations/:appeal",
    async ({ request }) => {
      const refusal = await refuse();
      if (refusal) return refusal;
      const { amount, currency } = await request.json();
      const transfer = { ...account, money: { amount, currency }, reference: "RF18539007547034" };
      const next = { type: "transfer", transfer, qr: epcPayload(transfer) } as const;
      return HttpResponse.json({ id: "d1", status: "created", next }, { status: 201 });
    },
  ),
);
let started: Promise<unknown> | undefined;

/** Stands in for the campaign server, in this browser alone, from now on. */
export async function serve(as: Answer): Promise<void> {
  answer = as;
  started ??= worker.start({
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).href },
    onUnhandledFrame: "bypass",
    quiet: true,
  });
  await started;
}

/** What the server says in place of a receipt; nothing when it accepts. */
async function refuse(): Promise<Response | undefined> {
  await delay(DURATION);
  switch (answer) {
    case "refuses the address":
      return HttpResponse.json({ ...problem(422), issues: [refusedAddress] }, { status: 422 });
    case "is overloaded":
      return HttpResponse.json(problem(503), { status: 503, headers: { "retry-after": "1" } });
    case "cannot be reached":
      return HttpResponse.error();
    default:
      return undefined;
  }
}

function problem(status: number): Problem {
  return { type: "about:blank", title: `Answer ${status} of the journeys' server`, status };
}
