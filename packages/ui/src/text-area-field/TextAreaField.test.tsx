import { TdhProvider, TextAreaField } from "@tdh/ui";
import { nl } from "@tdh/ui/messages";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { textAreaFieldExamples } from "./examples.js";

const { error } = textAreaFieldExamples("en");
const plain = { id: "why", name: "why", label: "Why do you sign?" };
const field = page.getByRole("textbox", { name: "Why do you sign?" });
const status = page.getByRole("status");

afterEach(() => vi.useRealTimers());

test("tells the limit before anything is typed, then what is left, then what is too much", async () => {
  await render(<TextAreaField {...plain} limit={10} />);
  const count = (text: string) => page.getByText(text, { exact: true }).first();
  await expect.element(count("10 characters at most")).toBeVisible();
  await field.fill("abcde");
  await expect.element(count("5 characters left")).toBeVisible();
  await field.fill("abcdefghi");
  await expect.element(count("1 character left")).toBeVisible();
  await field.fill("abcdefghijkl");
  await expect.element(count("2 characters too many")).toBeVisible();
});

test("cuts nothing off, whatever is pasted in", async () => {
  await render(<TextAreaField {...plain} limit={10} />);
  await field.fill("far more than ten characters");
  await expect.element(field).toHaveValue("far more than ten characters");
  await expect.element(field).not.toHaveAttribute("maxlength");
});

test("counts code points, as the rules of the schemas do", async () => {
  await render(<TextAreaField {...plain} limit={10} />);
  await field.fill("👍👍");
  await expect.element(page.getByText("8 characters left", { exact: true }).first()).toBeVisible();
});

test("the limit is a part of the description, beside hint and error", async () => {
  await render(<TextAreaField {...error} />);
  await expect.element(field).toHaveAccessibleDescription(`${error.hint} Error: ${error.error} 100 characters at most`);
});

test("without a limit nothing is counted", async () => {
  await render(<TextAreaField {...plain} />);
  await expect.element(field).not.toHaveAttribute("aria-describedby");
  await expect.element(status).not.toBeInTheDocument();
});

test("the count is read out after a second without typing, once four fifths are full", async () => {
  vi.useFakeTimers();
  const { container } = await render(<TextAreaField {...plain} limit={10} />);
  const announced = () => container.querySelector("[role=status]")?.textContent;
  await type("abcdefg");
  await vi.advanceTimersByTimeAsync(2000);
  expect(announced()).toBe("");
  await type("h");
  await vi.advanceTimersByTimeAsync(900);
  await type("i");
  await vi.advanceTimersByTimeAsync(900);
  expect(announced()).toBe("");
  await vi.advanceTimersByTimeAsync(100);
  expect(announced()).toBe("1 character left");
  await type("jk");
  await vi.advanceTimersByTimeAsync(1000);
  expect(announced()).toBe("1 character too many");
});

test("what was typed before scripts arrived stays, and counts", async () => {
  const widget = (
    <TdhProvider messages={nl}>
      <TextAreaField id="why" name="why" label="Waarom teken je?" limit={10} />
    </TdhProvider>
  );
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(widget);
  const textarea = page.getByRole("textbox", { name: "Waarom teken je?" });
  await textarea.fill("Omdat");
  await expect.element(page.getByText("Je kunt hoogstens 10 tekens invullen").first()).toBeVisible();
  const root = hydrateRoot(container, widget);
  await expect.element(page.getByText("Je hebt nog 5 tekens over").first()).toBeVisible();
  await expect.element(textarea).toHaveValue("Omdat");
  root.unmount();
  container.remove();
});

test("Enter begins a new line and does not send the form", async () => {
  const send = vi.fn<(event: SubmitEvent) => void>((event) => event.preventDefault());
  const { container } = await render(
    <form aria-label="Sign">
      <TextAreaField {...plain} />
      <button type="submit">Send</button>
    </form>,
  );
  container.querySelector("form")?.addEventListener("submit", send);
  await field.click();
  await userEvent.keyboard("one{Enter}two");
  await expect.element(field).toHaveValue("one\ntwo");
  expect(send).not.toHaveBeenCalled();
});

/** Types without the timers of the test's browser, which stand still. */
async function type(text: string): Promise<void> {
  const textarea = field.element();
  if (!(textarea instanceof HTMLTextAreaElement)) throw new TypeError("The field is not a textarea.");
  textarea.setRangeText(text, textarea.value.length, textarea.value.length, "end");
  textarea.dispatchEvent(new Event("input", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
}
