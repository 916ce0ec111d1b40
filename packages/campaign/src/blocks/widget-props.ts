/** A page's document names a petition or an appeal that the page was not given. The message says how to mend it. */
export class MissingWidgetError extends Error {
  override readonly name = "MissingWidgetError";
}

/** The props of the widget that a block names. @throws MissingWidgetError */
export function widgetProps<Props>(
  kind: "petition" | "donation",
  id: string,
  given: Readonly<Record<string, Props>>,
): Props {
  const props = Object.hasOwn(given, id) ? given[id] : undefined;
  if (props) return props;
  const known = Object.keys(given).join(", ") || "none";
  throw new MissingWidgetError(
    `The campaign has a block for the ${kind} "${id}", but CampaignPage was not given it (it has: ${known}). ` +
      `Add "${id}" to the prop "${kind}s", or correct the id in the document's block.`,
  );
}
