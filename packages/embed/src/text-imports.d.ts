/** The text of a finished browser script, bundled and minified from the module named before `?iife`. */
declare module "*?iife" {
  const script: string;
  export default script;
}

/** The text of a style sheet with all it imports, minified. */
declare module "*?text" {
  const sheet: string;
  export default sheet;
}
