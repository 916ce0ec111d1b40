import { cssValue, resolveTheme, type ResolvedToken } from "@tdh/ui/theme";
import type { ReactNode } from "react";
import { useToolbar } from "./useToolbar.js";
import "./tokens.css";

/** How a colour that an office chooses comes to a component, by the example of a link in the masthead. */
export function Chain(): ReactNode {
  const { theme, scheme } = useToolbar();
  const tokens = resolveTheme(theme, scheme);
  const colorOf = (name: string) => colorIn(tokens, name);
  const step = followedBy(tokens.get(role));
  const seed = step?.split(".")[1] ?? "brand";
  const ramp = [...tokens.keys()].filter((name) => name.startsWith(`palette.${seed}.`) && !name.endsWith(".hover"));
  const isSet = tokens.get(component)?.original !== `{${role}}`;
  return (
    <ol className="tdh-chain sb-unstyled">
      <li>
        <b>Seed</b>
        <span>A colour that an office chooses.</span>
        <i style={{ background: colorOf(`seed.${seed}`) }} />
        <code>seed.{seed}</code>
      </li>
      <li>
        <b>Ramp</b>
        <span>Thirteen steps of it, from white to near black. A step is as light in any hue.</span>
        <i className="tdh-chain-ramp">
          {ramp.map((name) => (
            <i key={name} data-chosen={name === step ? "" : undefined} style={{ background: colorOf(name) }} />
          ))}
        </i>
        <code>{step}</code>
      </li>
      <li>
        <b>Role</b>
        <span>What a colour is for. It names one step for each scheme, so that it can be read.</span>
        <i style={{ background: colorOf(role) }} />
        <code>{role}</code>
      </li>
      <li>
        <b>Component</b>
        <span>
          {isSet
            ? "One part of a page. This theme sets it."
            : "One part of a page. Until a theme sets it, it falls back to the role."}
        </span>
        <i style={{ background: colorOf(component) }} />
        <code>{component}</code>
      </li>
    </ol>
  );
}

const role = "color.link";
const component = "masthead.link";

function colorIn(tokens: ReadonlyMap<string, ResolvedToken>, name: string): string | undefined {
  const token = tokens.get(name);
  return token && cssValue(token);
}

function followedBy(token: ResolvedToken | undefined): string | undefined {
  return /^\{(palette\..+)\}$/.exec(String(token?.original))?.[1];
}
