import type { TokenName } from "@tdh/ui/tokens";
import type { ReactNode } from "react";
import { TokenList } from "./TokenList.js";
import { useToolbar } from "./useToolbar.js";
import { groupOf, namesIn, tokenNames, type TokenValue } from "./values.js";

/** The colours, light beside dark. A colour for text on another stands on that other. */
export function Colours(): ReactNode {
  return <TokenList names={namesIn("color")} schemes="both" sample={Colour} />;
}

/** The families by their role, in Latin and Arabic. */
export function Typefaces(): ReactNode {
  return <TokenList names={namesIn("font")} sample={Typeface} />;
}

/** The type scale, the largest first. */
export function TypeScale(): ReactNode {
  return <TokenList names={namesIn("text").toSorted(bySize)} sample={Size} />;
}

/** The steps of space, and the longest line. */
export function Spaces(): ReactNode {
  return <TokenList names={namesIn("space", "measure")} sample={Width} />;
}

/** The corners. */
export function Corners(): ReactNode {
  return <TokenList names={namesIn("radius")} sample={Corner} />;
}

/** The strengths of lines. */
export function Borders(): ReactNode {
  return <TokenList names={namesIn("border")} sample={Line} />;
}

/** The shadows, light beside dark. */
export function Elevations(): ReactNode {
  return <TokenList names={namesIn("elevation")} schemes="both" sample={Shadow} />;
}

/** The durations, which a pointer or the keyboard plays. */
export function Motions(): ReactNode {
  return <TokenList names={namesIn("motion")} sample={Motion} />;
}

/** What components take, where a theme may set them apart from the general tokens. */
export function ComponentTokens(): ReactNode {
  const general = ["color", "font", "text", "space", "measure", "radius", "border", "elevation", "motion"];
  return <TokenList names={tokenNames.filter((name) => !general.includes(groupOf(name)))} sample={OfComponent} />;
}

interface SampleProps {
  readonly token: TokenValue;
}

function Colour({ token: { name, property } }: SampleProps): ReactNode {
  const ground = grounds[name];
  return (
    <div className="tdh-token-colour" style={{ background: `var(${ground ?? property})`, color: `var(${property})` }}>
      {ground && "Aa"}
    </div>
  );
}

/** What a colour of text stands on, where that is not the page. */
const grounds: Partial<Record<TokenName, string>> = {
  "color.on-brand": "--tdh-color-brand",
  "color.on-action": "--tdh-color-action",
  "color.on-give": "--tdh-color-give",
  "masthead.ink": "--tdh-masthead-background",
  "masthead.link": "--tdh-masthead-background",
  "headline.ink": "--tdh-headline-background",
};

function Typeface({ token: { property } }: SampleProps): ReactNode {
  const style = { fontFamily: `var(${property})` };
  return (
    <div className="tdh-token-scripts">
      <p style={style}>A child’s right to go to school</p>
      <p style={style} lang="ar" dir="rtl">
        حق كل طفل في الذهاب إلى المدرسة
      </p>
    </div>
  );
}

function Size({ token: { name, property } }: SampleProps): ReactNode {
  const role = name === "text.display" ? "display" : name === "text.m" || name === "text.s" ? "body" : "heading";
  return (
    <p className={`tdh-type-${role}`} style={{ fontSize: `var(${property})` }}>
      Time for action
    </p>
  );
}

function bySize(one: TokenName, other: TokenName): number {
  const sizes = ["display", "2xl", "xl", "l", "m", "s"];
  return sizes.indexOf(one.slice("text.".length)) - sizes.indexOf(other.slice("text.".length));
}

function Width({ token: { property } }: SampleProps): ReactNode {
  return <div className="tdh-token-bar" style={{ inlineSize: `var(${property})` }} />;
}

function Height({ token: { property } }: SampleProps): ReactNode {
  return <div className="tdh-token-bar" style={{ blockSize: `var(${property})` }} />;
}

function Corner({ token: { property } }: SampleProps): ReactNode {
  return <div className="tdh-token-box" style={{ borderRadius: `var(${property})` }} />;
}

function Line({ token: { property } }: SampleProps): ReactNode {
  return <div className="tdh-token-line" style={{ borderBlockStartWidth: `var(${property})` }} />;
}

function Shadow({ token: { property } }: SampleProps): ReactNode {
  return <div className="tdh-token-box" style={{ boxShadow: `var(${property})` }} />;
}

function Motion({ token: { property } }: SampleProps): ReactNode {
  const { lessMotion } = useToolbar();
  return (
    <button
      type="button"
      className="tdh-token-motion"
      style={lessMotion ? { transition: "none", translate: "none" } : { transitionDuration: `var(${property})` }}
    >
      Point here, or tab here
    </button>
  );
}

function OfComponent({ token }: SampleProps): ReactNode {
  const { name, property, type } = token;
  if (type === "color") return <Colour token={token} />;
  if (type === "shadow") return <Shadow token={token} />;
  if (name.endsWith(".radius")) return <Corner token={token} />;
  if (name.endsWith(".border")) return <Line token={token} />;
  if (name.endsWith(".height")) return <Height token={token} />;
  if (groupOf(name) === "heading") return <p className="tdh-type-heading">Time for action</p>;
  if (type === "fontWeight") return <p style={{ fontWeight: `var(${property})` }}>Sign the petition</p>;
  return (
    <div className="tdh-token-colour" style={{ background: "var(--tdh-color-brand)", opacity: `var(${property})` }} />
  );
}
