/** A name without its prefix: `href` of `xlink:href`. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}
