import { create } from "storybook/theming/create";
import { between, hexOf, rampHex, type Role } from "./palette.js";
import { wordmark } from "./wordmark.js";

const fonts = {
  fontBase: '"Tdh Sans", "Tdh Sans Fallback", system-ui, sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
};

/** Storybook's own window in the toolkit's colours, by day. */
export const lightTheme = managerTheme("light", hexOf("action", "light"));

/**
 * By night. What is chosen stands in white on this petrol made darker by 18 %, and the same petrol is a text on the ground
 * of the page: between two steps of its ramp lies what serves both.
 */
export const darkTheme = managerTheme("dark", between(rampHex("brand", "400"), rampHex("brand", "500"), 0.35));

/** The documentation pages: always light, as paper is. */
export const docsTheme = create({ base: "light", ...fonts, ...colors("light", hexOf("link", "light")) });

function managerTheme(scheme: "light" | "dark", chosen: string) {
  const of = (role: Role) => hexOf(role, scheme);
  return create({
    base: scheme,
    ...fonts,
    ...colors(scheme, chosen),
    brandTitle: "tdh toolkit",
    brandUrl: "./",
    brandTarget: "_self",
    brandImage: wordmark({ name: of("action"), rest: of("ink"), rule: of("give") }),
  });
}

function colors(scheme: "light" | "dark", chosen: string) {
  const of = (role: Role) => hexOf(role, scheme);
  return {
    colorPrimary: of("brand"),
    colorSecondary: chosen,
    appBg: of("paper"),
    appContentBg: of("surface"),
    appHoverBg: of("tint"),
    appPreviewBg: of("surface"),
    appBorderColor: of("line"),
    appBorderRadius: 8,
    textColor: of("ink"),
    textInverseColor: of("on-action"),
    textMutedColor: of("muted"),
    barBg: of("surface"),
    barTextColor: of("muted"),
    barHoverColor: of("link"),
    barSelectedColor: of("link"),
    buttonBg: of("surface"),
    buttonBorder: of("line"),
    booleanBg: of("tint"),
    booleanSelectedBg: of("surface"),
    inputBg: of("surface"),
    inputBorder: of("control"),
    inputTextColor: of("ink"),
    inputBorderRadius: 4,
  };
}
