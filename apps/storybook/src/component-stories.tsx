import type { Locale } from "@tdh/schemas/rules";
import { TdhProvider } from "@tdh/ui";
import { uiMessages } from "@tdh/ui/messages";
import type { ComponentType, ReactNode } from "react";
import { examplesIn, type MakeExamples } from "./examples-in.js";

/** What the stories of a component have in common: its title and its examples, in any language. */
interface ComponentMeta {
  /** Such as `UI/Button`. */
  readonly title: string;
  readonly component: ComponentType<object>;
  readonly parameters: { readonly examples: MakeExamples };
  readonly decorators?: readonly ((story: () => ReactNode, context: { readonly args: object }) => ReactNode)[];
}

const metas = new Map(
  Object.values(
    import.meta.glob<{ default: ComponentMeta }>("../../../packages/*/src/**/*.stories.tsx", { eager: true }),
  ).map(({ default: meta }) => [meta.title, meta]),
);

/** A component in a state of its examples, in the surroundings that its stories have. */
export function Sample({ title, state, locale, change }: SampleProps): ReactNode {
  const { component: Component, decorators = [], parameters } = componentMeta(title);
  const example = examplesIn(parameters.examples, locale)[state];
  if (!example) throw new Error(`${title} has no example ${state}.`);
  const args = { ...example, ...change };
  const decorated = decorators.reduce<() => ReactNode>(
    (story, decorate) => () => decorate(story, { args }),
    () => <Component {...args} />,
  );
  return <TdhProvider messages={uiMessages[locale]}>{decorated()}</TdhProvider>;
}

export interface SampleProps {
  readonly title: string;
  /** Name of an example, such as `empty`. */
  readonly state: string;
  readonly locale: Locale;
  /** Props that take the place of the example's. */
  readonly change?: object;
}

function componentMeta(title: string): ComponentMeta {
  const meta = metas.get(title);
  if (!meta) throw new Error(`No component is shown as ${title}.`);
  return meta;
}
