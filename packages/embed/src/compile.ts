import { createHash } from "node:crypto";
import type { PublicPetition } from "@tdh/schemas";
import { embedScript, type EmbedOptions } from "./script.js";

/**
 * Compiles a petition in one language into one script that defines `<tdh-petition>`: the form as `PetitionForm`
 * draws it, its styles, its words and what it does. The same petition and options give the same script.
 *
 * @throws EmbedServerError when `options.server` is no origin.
 */
export function compileEmbed(petition: PublicPetition, options: EmbedOptions): CompiledEmbed {
  const script = embedScript(petition, options);
  const digest = createHash("sha384").update(script).digest();
  return {
    script,
    integrity: `sha384-${digest.toString("base64")}`,
    version: digest.toString("hex").slice(0, 16),
  };
}

export interface CompiledEmbed {
  /** To be served as `text/javascript; charset=utf-8`, and with `access-control-allow-origin` for other sites. */
  readonly script: string;
  /** `sha384-…`, for the `integrity` attribute (Subresource Integrity). */
  readonly integrity: string;
  /** 16 hexadecimal digits of the same hash: another script, another version. */
  readonly version: string;
}
