import type { Meta, StoryObj } from "@storybook/react-vite";
import { ExamplePage, pastedLines } from "./example-page.js";
import { embedExamples } from "./examples.js";

const examples = embedExamples("en");

const meta = {
  title: "Embed/Petition for any site",
  component: ExamplePage,
  argTypes: {
    petition: { table: { disable: true } },
    messages: { table: { disable: true } },
    words: { table: { disable: true } },
  },
  parameters: {
    element: "tdh-petition",
    examples: embedExamples,
    docs: { source: { code: pastedLines(examples.inAPage), language: "html" } },
  },
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
  },
} satisfies Meta<typeof ExamplePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InAPage: Story = { args: examples.inAPage };
export const InADarkPage: Story = { args: examples.inADarkPage };
export const RefusedAmongLoudStyles: Story = {
  args: examples.refusedAmongLoudStyles,
  play: async ({ canvasElement }) => {
    const root = await loaded(canvasElement);
    root?.querySelector("button")?.click();
    await until(() => root?.querySelector("[role=alert]"));
  },
};
export const Signed: Story = {
  args: examples.signed,
  play: async ({ canvasElement }) => {
    const root = await loaded(canvasElement);
    const email = root?.querySelector<HTMLInputElement>("[name=email]");
    if (email) email.value = "ada@example.org";
    root?.querySelector("button")?.click();
    await until(() => root?.querySelector(".tdh-thanks"));
  },
};
export const WithoutScript: Story = { args: examples.withoutScript };

/** Waits for the page in the frame. Returns what the petition shows, where its script ran. */
async function loaded(canvas: HTMLElement): Promise<ShadowRoot | null | undefined> {
  const page = await until(() => {
    const inner = canvas.querySelector("iframe")?.contentDocument;
    return inner?.URL === "about:srcdoc" && inner.readyState === "complete" ? inner : null;
  });
  return page.querySelector("tdh-petition")?.shadowRoot;
}

/** Looks at each frame of the screen until there is something, for 5 seconds or so. */
async function until<Value>(find: () => Value): Promise<NonNullable<Value>> {
  for (let frames = 0; frames < 300; frames += 1) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error("The page did not come to show what the story waits for.");
}
