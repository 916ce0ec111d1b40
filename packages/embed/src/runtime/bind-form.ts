import { createClient, createSubmission, type SubmissionState } from "@tdh/client";
import type { SignatureReceipt } from "@tdh/schemas";
import { checkSignature, controlName, readSignatureForm } from "@tdh/schemas/rules";
import { describeIssue, type FormError } from "@tdh/ui/messages";
import type { EmbedData } from "../embed-data.js";
import { build, setAttribute } from "./build.js";
import { showThanks } from "./thanks.js";

/** Gives the form in `root` its behaviour: check, send, and show where things stand as `PetitionForm` would. */
export function bindForm(root: ShadowRoot, data: EmbedData): void {
  const { petition, formId, words } = data;
  const form = root.querySelector("form");
  if (!form) return;
  const client = createClient({ server: data.server });
  const submission = createSubmission({
    check: (entries) => checkSignature(petition, readSignatureForm(entries).request),
    send: (signature) => client.sign(petition.id, signature),
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submission.submit(new FormData(form));
  });
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const control = root.getElementById(link?.getAttribute("href")?.replace(/^#/, "") ?? "");
    if (!control) return;
    event.preventDefault();
    control.focus();
  });
  submission.subscribe(() => {
    const state = submission.getState();
    if (state.receipt) return showSigned(state.receipt);
    showErrors(describeErrors(state));
    showProgress(state);
  });

  function describeErrors({ issues }: State): FormError[] {
    return issues.map((issue) => {
      const name = controlName(issue.path);
      const { label = name, type } = petition.fields.find((field) => field.name === name) ?? {};
      return { name, message: describeIssue(issue, words.ui, { label, type }) };
    });
  }

  function showErrors(errors: readonly FormError[]): void {
    const names = [
      ...petition.fields.map(({ name }) => name),
      ...petition.consents.map(({ purpose }) => `consent.${purpose}`),
    ];
    for (const name of names) showError(`${formId}-${name}`, errors.find((error) => error.name === name)?.message);

    const id = `${formId}-errors`;
    root.getElementById(id)?.remove();
    if (errors.length === 0) return;
    const summary = build([
      "div",
      { class: "tdh-error-summary", role: "alert", tabindex: "-1", "aria-labelledby": `${id}-title`, id },
      ["h2", { class: "tdh-error-summary-title", id: `${id}-title` }, words.ui.errorSummary],
      [
        "ul",
        { class: "tdh-error-summary-list" },
        ...errors.map(({ name, message }) => ["li", {}, ["a", { href: `#${formId}-${name}` }, message]] as const),
      ],
    ]);
    form?.prepend(summary);
    summary.focus();
    announce("tdh:error", { fields: errors.map(({ name }) => name) });
  }

  function showError(id: string, message: string | undefined): void {
    const control = root.getElementById(id);
    if (!control) return;
    const errorId = `${id}-error`;
    const hintId = root.getElementById(`${id}-hint`)?.id;
    root.getElementById(errorId)?.remove();
    setAttribute(control, "aria-invalid", message && "true");
    setAttribute(control, "aria-describedby", [hintId, message && errorId].filter(Boolean).join(" ") || undefined);
    setAttribute(control.parentElement, "data-invalid", message && "");
    if (message === undefined) return;
    const prefix = ["span", { class: "tdh-visually-hidden" }, `${words.ui.errorPrefix} `] as const;
    control.before(build(["p", { class: "tdh-error", id: errorId }, prefix, message]));
  }

  function showProgress({ phase, failure }: State): void {
    const sending = phase === "sending";
    const button = root.querySelector("button");
    setAttribute(button, "aria-disabled", sending ? "true" : undefined);
    setAttribute(button, "data-busy", sending ? "" : undefined);
    const status = root.querySelector("form > p[role]");
    if (status) status.textContent = sending ? words.signing : "";

    root.querySelector(".tdh-notice")?.remove();
    if (!failure) return;
    const notice = ["p", {}, words.ui.failures[failure]] as const;
    button?.before(build(["div", { class: "tdh-notice", "data-tone": "error", role: "alert" }, notice]));
    announce("tdh:error", { failure });
  }

  function showSigned({ confirmation }: SignatureReceipt): void {
    showThanks(form?.parentElement, data.thanks[confirmation], words);
    announce("tdh:signed", {});
  }

  /** Tells the page what happened; never who did it. */
  function announce(type: string, detail: object): void {
    root.host.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, detail: { petition: petition.id, ...detail } }),
    );
  }
}

type State = SubmissionState<SignatureReceipt>;
