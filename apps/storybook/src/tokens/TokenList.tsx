import type { TokenName } from "@tdh/ui/tokens";
import type { ComponentType, ReactNode } from "react";
import { useToolbar } from "./useToolbar.js";
import { customProperties, valuesOf, type TokenValue } from "./values.js";
import "./tokens.css";

/** Tokens, each with what it looks like in the theme of the toolbar, its name, its custom property, its use and its value. */
export function TokenList({ names, sample: Sample, schemes = "chosen" }: TokenListProps): ReactNode {
  const { theme, light, dark, scheme } = useToolbar();
  const columns = (schemes === "both" ? [light, dark] : [scheme]).map((context) => ({
    context,
    label: context.startsWith("dark") ? "Dark" : "Light",
    style: customProperties(theme, context),
    values: valuesOf(theme, context, names),
  }));
  return (
    <ul className="tdh-tokens sb-unstyled" data-schemes={schemes}>
      {columns[0]?.values.map((token, row) => (
        <li key={token.name}>
          <TokenFacts token={token} />
          {columns.map(({ context, label, style, values: { [row]: value = token } }) => (
            <figure key={context} style={style}>
              <Sample token={value} />
              <figcaption>
                {schemes === "both" && <span>{label}</span>}
                <code>{value.value}</code>
                {value.follows && <small>Follows {value.follows}</small>}
              </figcaption>
            </figure>
          ))}
        </li>
      ))}
    </ul>
  );
}

export interface TokenListProps {
  readonly names: readonly TokenName[];
  /** What a token looks like; it stands on the paper of its scheme. */
  readonly sample: ComponentType<{ readonly token: TokenValue }>;
  /** The scheme of the toolbar, or light beside dark. @default "chosen" */
  readonly schemes?: "chosen" | "both";
}

function TokenFacts({ token: { name, property, description } }: { readonly token: TokenValue }): ReactNode {
  return (
    <div className="tdh-token-facts">
      <strong>{name}</strong>
      {description && <span>{description}</span>}
      <code>{property}</code>
    </div>
  );
}
