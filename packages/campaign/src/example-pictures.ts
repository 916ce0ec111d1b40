/** Stands for the artwork of an impression: plates, one of them empty. */
export const plates = svg(
  "<path fill='#0d4a63' d='M0 0h16v9H0z'/><g fill='#f2b632'><circle cx='4' cy='3' r='1'/><circle cx='8' cy='3' r='1'/><circle cx='12' cy='3' r='1'/><circle cx='4' cy='6' r='1'/><circle cx='8' cy='6' r='1'/></g><circle cx='12' cy='6' r='.95' fill='none' stroke='#f2b632' stroke-width='.1'/>",
);

/** Stands where an office has a photograph. */
export const stripes = svg(
  "<path fill='#0d4a63' d='M0 0h16v9H0z'/><path stroke='#527d90' d='M-4 9 5 0M-1 9 8 0M2 9l9-9M5 9l9-9M8 9l9-9M11 9l9-9'/>",
);

/** Stands for a film's first picture: a pot, and the steam over it. */
export const steam = svg(
  "<path fill='#7b3f1d' d='M0 0h16v9H0z'/><g fill='none' stroke='#e9b44c' stroke-width='.3' stroke-linecap='round'><path d='M6.5 4.4q-.6-.7 0-1.4t0-1.4M8 4.4q-.6-.7 0-1.4t0-1.4M9.5 4.4q-.6-.7 0-1.4t0-1.4'/></g><path fill='#f4e3c1' d='M4.8 5.2h6.4v1.6a1.2 1.2 0 0 1-1.2 1.2H6a1.2 1.2 0 0 1-1.2-1.2z'/>",
);

/** 16 by 9. */
function svg(shapes: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'>${shapes}</svg>`)}`;
}
