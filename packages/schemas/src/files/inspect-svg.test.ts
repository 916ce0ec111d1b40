import { inspectImage } from "@tdh/schemas/files";
import { expect, test } from "vitest";
import { box, picture, svg } from "../testing/pictures.js";

const png = await picture().png().toBuffer();

test.each([
  ["<script>alert(1)</script>", "element script"],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg" href="#a"/>', "element s:script"],
  ['<g onload="alert(1)"/>', "event attribute onload"],
  ['<g ONCLICK="alert(1)"/>', "event attribute ONCLICK"],
  ["<foreignObject><p/></foreignObject>", "element foreignObject"],
  ['<p xmlns="http://www.w3.org/1999/xhtml"/>', "markup of HTML"],
  ['<image href="https://example.org/a.png"/>', "foreign reference https://example.org/a.png"],
  ['<image xlink:href="a.png"/>', "foreign reference a.png"],
  ['<use href="other.svg#a"/>', "foreign reference other.svg#a"],
  ['<a href="javascript:alert(1)"><text>a</text></a>', "foreign reference javascript:alert(1)"],
  ['<a href="java&#10;script:alert(1)"/>', "foreign reference java script:alert(1)"],
  ['<use href="data:image/svg+xml;base64,PHN2Zz4="/>', "foreign reference data:image/svg+xml;base64,PHN2Zz4="],
  ['<set attributeName="href" to="javascript:alert(1)"/>', "animated attribute href"],
  ['<animate attributeName="xlink:href" values="a;b"/>', "animated attribute xlink:href"],
  ['<set attributeName="onclick" to="alert(1)"/>', "animated attribute onclick"],
  ['<rect fill="url(https://example.org/#a)"/>', "foreign reference in fill"],
  ['<rect style="fill: u\\72l(https://example.org)"/>', "foreign reference in style"],
  ["<style>@import 'https://example.org/a.css';</style>", "a style that loads something"],
  [
    "<style><![CDATA[a { background: image-set('https://example.org/a' 1x) }]]></style>",
    "a style that loads something",
  ],
  ["<style>a { fill: u<!-- -->rl(https://example.org/a) }</style>", "a style that loads something"],
  ['<g xml:base="https://example.org/"/>', "attribute xml:base"],
])("%s is named", async (inside, danger) => {
  expect(await inspectImage(svg(box, inside))).toMatchObject({
    state: "read",
    dangers: expect.arrayContaining([danger]),
  });
});

test("a style sheet from elsewhere is named", async () => {
  const file = Buffer.from(`<?xml-stylesheet href="a.css"?>${svg(box).toString()}`);
  expect(await inspectImage(file)).toMatchObject({ state: "read", dangers: ["instruction xml-stylesheet"] });
});

test("a drawing as programs write it has none", async () => {
  const drawing = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!-- Made with a drawing program -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" ${box}
        xmlns:xlink="http://www.w3.org/1999/xlink" inkscape:export-filename="C:\\art\\sea.png">
        <title>Sea &amp; sky</title>
        <style>.a { fill: url( "#b" ); stroke: none }</style>
        <defs><linearGradient id="b"><stop offset="0"/></linearGradient><path id="c" d="M0 0L1 1z"/></defs>
        <rect class="a" width="10" height="10" fill="url(#b)" filter='url(#d) url("#e")'/><use xlink:href="#c"/>
        <image href="data:image/png;base64,${png.toString("base64")}" width="1" height="1"/>
        <animate attributeName="opacity" values="0;1" dur="2s"/>
      </svg>`;
  expect(await inspectImage(Buffer.from(drawing))).toMatchObject({
    state: "read",
    width: 30,
    dangers: [],
    position: [],
  });
});
