import { PetitionJourney } from "@tdh/petition";
import { en } from "@tdh/petition/messages";
import axe from "axe-core";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { examplePetition, server } from "./example-petition.js";
import { embedScript } from "./script.js";
import "@tdh/petition/styles.css";
import "@tdh/ui/styles.css";

const petition = examplePetition({});
const script = embedScript(petition, { server, messages: en });
const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
const fetchStub = vi.fn<typeof fetch>();

/** What is submitted, what the server answers, and by what the state is known. */
const states: Record<string, State> & { "at first": State } = {
  "at first": { shows: "form" },
  "with every error": { submit: "blank", shows: "[role=alert]" },
  "with a failure": { submit: "filled in", status: 410, shows: "[data-tone=error]" },
  signed: { submit: "filled in", status: 202, shows: "[data-tone=info]" },
  "signed and counted": { submit: "filled in", status: 202, confirmation: "none", shows: "[data-tone=success]" },
};

beforeAll(async () => {
  await import(/* @vite-ignore */ url);
});

beforeEach(() => {
  fetchStub.mockReset().mockImplementation(async () => accepted());
  vi.stubGlobal("fetch", fetchStub);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  for (const style of document.querySelectorAll("style[data-host]")) style.remove();
});

it("asks for nothing over the network, and stores nothing, before the person acts", () => {
  const stored = [localStorage.length, sessionStorage.length, document.cookie];
  mount();
  expect(fetchStub).not.toHaveBeenCalled();
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual(stored);
});

it("signs: sends what was entered to the campaign server, without credentials, and thanks with focus", async () => {
  const { host, root } = mount();
  const signed = vi.fn<(event: Event) => void>();
  document.addEventListener("tdh:signed", signed, { once: true });
  await fillIn();
  await page.getByRole("button", { name: en.sign }).click();

  await expect.element(page.getByRole("heading", { name: en.thanks.titlePending })).toBeVisible();
  expect(root.activeElement?.textContent).toBe(en.thanks.titlePending);
  const [address, request] = fetchStub.mock.calls[0] ?? [];
  expect(address).toBe(`${server}/v1/petitions/example/signatures`);
  expect(request).toMatchObject({ method: "POST", credentials: "omit" });
  expect(new Headers(request?.headers).get("idempotency-key")).toMatch(/^[\da-f]{32}$/);
  expect(JSON.parse(String(request?.body))).toEqual({
    values: { givenName: "Ada", familyName: "Jansen", email: "ada@example.org", country: "NL" },
    consents: { newsletter: true },
    locale: "en",
  });
  expect(signed.mock.calls[0]?.[0]).toMatchObject({ detail: { petition: "example" }, target: host, composed: true });
  await expect
    .element(page.getByRole("link", { name: en.share.mail }))
    .toHaveAttribute("href", expect.stringContaining(encodeURIComponent(location.href)));
});

it("names every error in a summary that takes focus, and its links lead to the fields", async () => {
  const { root } = mount();
  const failed = vi.fn<(event: Event) => void>();
  document.addEventListener("tdh:error", failed, { once: true });
  await page.getByRole("button", { name: en.sign }).click();

  const summary = page.getByRole("alert", { name: en.ui.errorSummary });
  expect(root.activeElement).toBe(summary.element());
  await expect
    .element(page.getByRole("textbox", { name: "Email address" }))
    .toHaveAccessibleDescription("Error: Enter your email address");
  await userEvent.click(summary.getByRole("link", { name: "Enter your email address" }));
  expect(root.activeElement).toBe(root.querySelector("[name=email]"));
  expect(failed.mock.calls[0]?.[0]).toMatchObject({
    detail: { petition: "example", fields: ["givenName", "familyName", "email", "country"] },
  });
  expect(fetchStub).not.toHaveBeenCalled();
});

it("takes the errors away once they are mended, and keeps what was typed when the server cannot take it", async () => {
  fetchStub.mockImplementation(async () => new Response("{}", { status: 409 }));
  const { root } = mount();
  await page.getByRole("button", { name: en.sign }).click();
  await fillIn();
  await page.getByRole("button", { name: en.sign }).click();

  await expect.element(page.getByText(en.ui.failures.conflict)).toBeVisible();
  expect(root.querySelectorAll("[aria-invalid], [data-invalid], .tdh-error, .tdh-error-summary")).toHaveLength(0);
  await expect.element(page.getByRole("textbox", { name: "First name" })).toHaveValue("Ada");
});

it("lets the person try again after a failure, under the same key, and takes the notice away", async () => {
  fetchStub.mockImplementationOnce(async () => new Response("{}", { status: 410 }));
  mount();
  await fillIn();
  const button = page.getByRole("button", { name: en.sign });
  await button.click();
  await expect.element(page.getByText(en.ui.failures.closed)).toBeVisible();
  fetchStub.mockImplementation(() => new Promise(() => {}));
  await button.click();

  await expect.element(page.getByText(en.ui.failures.closed)).not.toBeInTheDocument();
  const keys = fetchStub.mock.calls.map(([, request]) => new Headers(request?.headers).get("idempotency-key"));
  expect(keys).toEqual([keys[0], keys[0]]);
});

it("copies the address of the page, once signed", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { root } = mount();
  await reach("signed", root);
  await page.getByRole("button", { name: en.share.copy }).click();
  await expect.element(page.getByText(en.share.copied)).toBeVisible();
  expect(write).toHaveBeenCalledExactlyOnceWith(location.href);
});

it("shares what the page names as its address", async () => {
  const link = document.createElement("link");
  Object.assign(link, { rel: "canonical", href: "https://office.example.org/sign" });
  document.body.append(link);
  const { root } = mount();
  await reach("signed", root);
  const shared = [...root.querySelectorAll("a")].map(({ href }) => decodeURIComponent(href));
  expect(shared).toHaveLength(2);
  for (const address of shared) expect(address).toMatch(/\shttps:\/\/office\.example\.org\/sign$/);
});

it("shows what the server refused at its field", async () => {
  const issues = [{ path: ["values", "email"], code: "invalid_email", message: "" }];
  fetchStub.mockImplementation(async () => new Response(JSON.stringify({ issues }), { status: 422 }));
  mount();
  await fillIn();
  await page.getByRole("button", { name: en.sign }).click();
  await expect.element(page.getByRole("textbox", { name: "Email address" })).toBeInvalid();
});

it("says that it is sending, and sends once however often the button is pressed", async () => {
  let answer: ((response: Response) => void) | undefined;
  fetchStub.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  mount();
  await fillIn();
  const button = page.getByRole("button", { name: en.sign });
  await button.click();
  await userEvent.keyboard("{Enter}");

  await expect.element(page.getByText(en.signing)).toBeInTheDocument();
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  expect(fetchStub).toHaveBeenCalledTimes(1);
  answer?.(accepted());
  await expect.element(page.getByRole("heading", { name: en.thanks.titlePending })).toBeVisible();
});

it.each(Object.keys(states))("is what the React widget is, %s", async (state) => {
  const action = `${server}/v1/petitions/example/signatures`;
  const { root } = mount();
  const { container } = await render(
    <PetitionJourney petition={petition} messages={en} action={action} server={server} shareUrl={location.href} />,
  );
  for (const part of [root, container]) await reach(state, part);
  await userEvent.hover(page.getByRole("heading", { level: 2 }).last());
  await atRest(root, document);
  expect(outline(root)).toBe(outline(container));
  expect(style(root)).toEqual(style(container));
});

it("works several times in one page", async () => {
  const [first, second] = [mount(), mount()];
  second.root.querySelector("form")?.requestSubmit();
  expect(second.root.querySelector("[role=alert]")).not.toBeNull();
  expect(first.root.querySelector("[role=alert]")).toBeNull();
});

it("keeps its state when the page moves it", () => {
  const { host, root } = mount();
  const input = root.querySelector("input[name=givenName]");
  document.body.prepend(host);
  expect(root.querySelector("input[name=givenName]")).toBe(input);
});

it("stands the resets of a page around it", async () => {
  const style = document.createElement("style");
  style.dataset["host"] = "";
  style.textContent =
    "body * { display: none !important; visibility: hidden !important; opacity: 0 !important; position: fixed !important; " +
    "width: 0 !important; font: 2px/1 serif !important; color: transparent !important; pointer-events: none !important }";
  const calm = look(mount().root);
  document.head.append(style);
  expect(look(mount().root)).toEqual(calm);
  expect(style.sheet?.cssRules).toHaveLength(1);
});

it("disappears when the page hides it", () => {
  const { host } = mount();
  host.hidden = true;
  expect(getComputedStyle(host).display).toBe("none");
});

it.each(Object.keys(states))("has no accessibility fault that axe finds, %s", async (state) => {
  const { host, root } = mount();
  await reach(state, root);
  const { violations } = await axe.run(host);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

it("runs under a strict content security policy that requires Trusted Types and allows no policy", async () => {
  const frame = document.createElement("iframe");
  const policy = `default-src 'none'; script-src blob:; connect-src ${server}; require-trusted-types-for 'script'; trusted-types 'none'`;
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Host</title><script type="module" src="${url}"></script><tdh-petition><a href="/">Sign</a></tdh-petition>`;
  document.body.append(frame);
  await vi.waitFor(() => expect(frame.contentDocument?.querySelector("tdh-petition")?.shadowRoot).toBeTruthy());
  const inner = frame.contentDocument;
  const root = inner?.querySelector("tdh-petition")?.shadowRoot;
  const violations: string[] = [];
  inner?.addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective));

  inner?.body.append(inner.createElement("tdh-petition"));
  expect(inner?.querySelector("tdh-petition:last-child")?.shadowRoot?.querySelector("form")).toBeTruthy();
  root?.querySelector("form")?.requestSubmit();
  expect(root?.querySelector("[role=alert]")).not.toBeNull();
  const button = root?.querySelector("button");
  expect(button && getComputedStyle(button).cursor).toBe("pointer");
  expect(violations).toEqual([]);
  expect(() => inner?.body.insertAdjacentHTML("beforeend", "<p>")).toThrow(/TrustedHTML/);
});

interface State {
  submit?: "blank" | "filled in";
  status?: number;
  confirmation?: "mail" | "none";
  shows: string;
}

function mount(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement("tdh-petition");
  document.body.append(host);
  if (!host.shadowRoot) throw new Error("The element was not defined.");
  return { host, root: host.shadowRoot };
}

async function fillIn(): Promise<void> {
  await page.getByRole("textbox", { name: "First name" }).fill("Ada");
  await page.getByRole("textbox", { name: "Last name" }).fill("Jansen");
  await page.getByRole("textbox", { name: "Email address" }).fill("ada@example.org");
  await page.getByRole("combobox", { name: "Country" }).selectOptions("NL");
  await page.getByRole("checkbox").click();
}

it.each(["62.5%", "200%"])("keeps its size in a page whose root font is %s", (fontSize) => {
  const { root } = mount();
  const before = look(root);
  document.documentElement.style.fontSize = fontSize;
  const after = look(root);
  document.documentElement.style.fontSize = "";
  expect(after).toEqual(before);
});

/** What the pointer left goes back to its colours in a transition. */
async function atRest(...roots: DocumentOrShadowRoot[]): Promise<void> {
  const animations = roots.flatMap((root) => root.getAnimations());
  await Promise.all(animations.map(({ finished }) => finished));
}

/** Brings the form in `root` into one of the states. */
async function reach(state: string, root: ParentNode): Promise<void> {
  const { status, confirmation, submit, shows } = states[state] ?? states["at first"];
  fetchStub.mockImplementation(async () =>
    status === 202 ? accepted(confirmation) : new Response("{}", status === undefined ? {} : { status }),
  );
  const form = root.querySelector("form");
  if (submit === "filled in") enter(form);
  if (submit) form?.requestSubmit();
  await vi.waitFor(() => expect(root.querySelector(shows)).not.toBeNull());
}

function enter(form: HTMLFormElement | null): void {
  const values = { givenName: "Ada", familyName: "Jansen", email: "ada@example.org", country: "NL" };
  for (const [name, value] of Object.entries(values)) {
    const control = form?.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}

function accepted(confirmation = "mail"): Response {
  return Response.json({ status: "accepted", confirmation, total: 1 }, { status: 202 });
}

/** Every element below `root` with its attributes sorted, and every text: what a person and a form post can meet. */
function outline(root: ParentNode): string {
  const lines: string[] = [];
  const walk = (node: Node, depth: number) => {
    if (node instanceof Text && node.data !== "") lines.push(`${depth} ${node.data}`);
    if (!(node instanceof Element)) return;
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    lines.push(`${depth} <${node.localName} ${attributes.join(" ")}>`);
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  const article = root.querySelector(".tdh-root")?.cloneNode(true);
  article?.normalize();
  if (article) walk(article, 0);
  return lines.join("\n");
}

/** How every element below `root` looks, but for its width: the embed has a margin around it. */
function style(root: ParentNode): unknown {
  return [...root.querySelectorAll(".tdh-root, .tdh-root *")].map((element) => {
    const { color, backgroundColor, backgroundImage, border, padding, margin, display, font, position } =
      getComputedStyle(element);
    return [
      element.localName,
      element.className,
      color,
      backgroundColor,
      backgroundImage,
      border,
      padding,
      margin,
      display,
      font,
      position,
    ];
  });
}

function look(root: ShadowRoot): unknown {
  return [root.host, ...root.querySelectorAll("h2, label, input:not([type=hidden]), select, button, a")].map(
    (element) => {
      const { display, visibility, opacity, position, font, color, pointerEvents } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        element: element.localName,
        display,
        visibility,
        opacity,
        position,
        font,
        color,
        pointerEvents,
        width,
        height,
      };
    },
  );
}
