/** JSON for a script element: without `<`, no text can end it or begin a comment in it (HTML, 4.12.1.3). */
export function inlineJson(data: object): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
