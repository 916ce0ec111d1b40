export { checkTheme, describePair, type CheckedPair, type Move, type ThemeReport } from "./check-theme.js";
export type { ColorValue } from "./color.js";
export { formatTheme } from "./format-theme.js";
export type { Pair } from "./pairs.js";
export { readTheme, ThemeError, type ThemeIssue } from "./read-theme.js";
export {
  contexts,
  resolveTheme,
  TokenReferenceError,
  type Context,
  type ResolvedToken,
  type Theme,
} from "./resolve.js";
export { cssValue, propertyName, themeCss, type ThemeCssOptions } from "./theme-css.js";
