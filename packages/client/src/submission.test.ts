import { createSubmission, type Outcome } from "@tdh/client";
import type { Issue, Result } from "@tdh/schemas/rules";
import { expect, test } from "vitest";

const blank: Issue = { path: ["values", "email"], code: "required" };

function begin(outcome: Outcome<string>, checked: Result<string> = { ok: true, value: "request" }) {
  const sent: string[] = [];
  const phases: string[] = [];
  const submission = createSubmission<string, string>({
    check: () => checked,
    send: async (request) => {
      sent.push(request);
      return outcome;
    },
  });
  submission.subscribe(() => phases.push(submission.getState().phase));
  return { submission, sent, phases };
}

test("what does not pass the check is not sent, and its issues are shown", async () => {
  const { submission, sent } = begin({ status: "ok", value: "" }, { ok: false, issues: [blank] });
  await submission.submit([]);
  expect(submission.getState()).toEqual({ phase: "editing", issues: [blank] });
  expect(sent).toEqual([]);
});

test("goes from editing through sending to done, with the receipt", async () => {
  const { submission, phases } = begin({ status: "ok", value: "receipt" });
  await submission.submit([]);
  expect(phases).toEqual(["sending", "done"]);
  expect(submission.getState().receipt).toBe("receipt");
});

test("pressing twice sends once", async () => {
  const { submission, sent } = begin({ status: "ok", value: "receipt" });
  await Promise.all([submission.submit([]), submission.submit([])]);
  await submission.submit([]);
  expect(sent).toEqual(["request"]);
});

test("a refusal shows the server's issues; a failure says why; both can be sent again", async () => {
  const refused = begin({ status: "refused", issues: [blank] });
  await refused.submission.submit([]);
  expect(refused.submission.getState()).toEqual({ phase: "editing", issues: [blank] });
  const failed = begin({ status: "failed", failure: "network" });
  await failed.submission.submit([]);
  await failed.submission.submit([]);
  expect(failed.submission.getState()).toEqual({ phase: "editing", issues: [], failure: "network" });
  expect(failed.sent).toHaveLength(2);
});
