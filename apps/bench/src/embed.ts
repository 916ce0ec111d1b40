import { compileEmbed } from "@tdh/embed";
import { en } from "@tdh/petition/messages";
import { publicPetition, type PublicPetition } from "@tdh/schemas";
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figure.js";
import { benchPetition } from "./petition.js";

/** What the petition weighs as an embed, and the same form as React with full zod, built in the same run. */
export async function embedSuite(): Promise<Figure[]> {
  const petition = publicPetition(benchPetition(), "en");
  const whole = embedSize(petition);
  const bare = embedSize({ ...petition, fields: petition.fields.map(({ options: _choices, ...field }) => field) });
  const react = await reactSize(petition);
  const reference = "gzip, one language";
  return [
    { id: "embed.petition", value: whole, unit: "bytes", reference, runs: 1 },
    { id: "embed.petition-without-countries", value: bare, unit: "bytes", reference, runs: 1 },
    { id: "embed.react-and-zod", value: react, unit: "bytes", reference, runs: 1 },
    { id: "embed.bytes-of-react-and-zod", value: react / whole, unit: "×", reference: "the embed", runs: 1 },
  ];
}

function embedSize(petition: PublicPetition): number {
  return gzipSync(compileEmbed(petition, { server: "https://campaign.example.org", messages: en }).script).length;
}

async function reactSize(petition: PublicPetition): Promise<number> {
  const contents = `
    import { PetitionJourney } from "@tdh/petition";
    import { en } from "@tdh/petition/messages";
    import { signatureSchema } from "@tdh/schemas";
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    const petition = ${JSON.stringify(petition)};
    globalThis.tdhSchema = signatureSchema(petition);
    createRoot(document.body).render(createElement(PetitionJourney, { petition, messages: en, action: "", shareUrl: "" }));
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    conditions: ["source"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}
