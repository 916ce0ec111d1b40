import type { Markup, MarkupElement } from "../markup.js";

/** Builds an element from data by the DOM alone: no HTML is parsed, so no Trusted Types policy is needed. */
export function build([tag, attributes, ...children]: MarkupElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child: Markup) => (typeof child === "string" ? child : build(child))));
  return element;
}

/** Sets an attribute, or takes it away where `value` is nothing. */
export function setAttribute(element: Element | null, name: string, value: string | undefined): void {
  if (value === undefined) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
