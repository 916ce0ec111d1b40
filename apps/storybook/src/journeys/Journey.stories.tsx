import type { Meta, StoryObj } from "@storybook/react-vite";
import { locales, pickLocale } from "@tdh/schemas/rules";
import { expect, userEvent, waitFor } from "storybook/test";
import { Journey } from "./Journey.js";
import { answers, serve } from "./server.js";

const meta = {
  title: "Journeys/Sign and give",
  component: Journey,
  argTypes: {
    server: { control: "select", options: answers },
    kind: { table: { disable: true } },
    locale: { table: { disable: true } },
  },
  args: { kind: "sign", locale: "en", server: "accepts" },
  loaders: [({ args }) => serve(args.server)],
  render: (args, { globals }) => <Journey {...args} locale={pickLocale([globals["locale"]], locales)} />,
} satisfies Meta<typeof Journey>;
export default meta;

type Story = StoryObj<typeof meta>;

const person = { givenName: "Ada", familyName: "Lovelace", email: "ada@example.org", country: "NL" };

export const Sign: Story = {};

export const Signed: Story = {
  async play({ canvasElement }) {
    await fillIn(canvasElement, person);
    await send(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector(".tdh-thanks")).toBeVisible(), { timeout: 5000 });
  },
};

export const Refused: Story = {
  args: { server: "refuses the address" },
  async play({ canvasElement }) {
    await fillIn(canvasElement, person);
    await send(canvasElement);
    await waitFor(() => expect(controlIn(canvasElement, "email")).toHaveAttribute("aria-invalid", "true"), {
      timeout: 5000,
    });
  },
};

export const Give: Story = { args: { kind: "give" } };

export const Given: Story = {
  args: { kind: "give" },
  async play({ canvasElement }) {
    await userEvent.click(controlIn(canvasElement, "amount"));
    await send(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector(".tdh-qr")).toBeVisible(), { timeout: 5000 });
  },
};

/** By their names, which are the same in every language. */
async function fillIn(canvas: HTMLElement, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const control = controlIn(canvas, name);
    if (control instanceof HTMLSelectElement) await userEvent.selectOptions(control, value);
    else await userEvent.type(control, value);
  }
}

async function send(canvas: HTMLElement): Promise<void> {
  const button = canvas.querySelector<HTMLElement>("form button[type=submit]");
  if (button) await userEvent.click(button);
}

function controlIn(canvas: HTMLElement, name: string): HTMLElement {
  const control = canvas.querySelector<HTMLElement>(`[name="${name}"]`);
  if (!control) throw new Error(`The journey has no control ${name}.`);
  return control;
}
