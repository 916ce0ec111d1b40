/** The text of a finished script, bundled and minified from the module named before `?iife`. */
declare module "*?iife" {
  const script: string;
  export default script;
}
