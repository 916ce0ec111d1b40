export { compileEmbed, type CompiledEmbed } from "./compile.js";
export { EmbedServerError, type EmbedOptions } from "./script.js";
export { embedSnippet, type EmbedSnippetOptions } from "./snippet.js";
