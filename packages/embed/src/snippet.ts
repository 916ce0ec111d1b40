/**
 * The lines that a web editor pastes into a page. Until the script runs, and where it never does, the plain
 * link stands in the petition's place.
 */
export function embedSnippet({ src, integrity, href, text }: EmbedSnippetOptions): string {
  return [
    `<script type="module" src="${escape(src)}" integrity="${escape(integrity)}" crossorigin="anonymous"></script>`,
    `<tdh-petition><a href="${escape(href)}">${escape(text)}</a></tdh-petition>`,
  ].join("\n");
}

export interface EmbedSnippetOptions {
  /** Absolute address of the compiled script. */
  readonly src: string;
  /** Its hash, as `compileEmbed` gives it. */
  readonly integrity: string;
  /** Address of the page where the petition can be signed without scripts. */
  readonly href: string;
  /** Words of the link. */
  readonly text: string;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
