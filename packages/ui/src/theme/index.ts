export { checkTheme, describePair, type CheckedPair, type ThemeReport } from "./check-theme.js";
export { hexText, readColor, type ColorValue, type Oklch } from "./color.js";
export { formatTheme } from "./format-theme.js";
export type { Move } from "./moves.js";
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
