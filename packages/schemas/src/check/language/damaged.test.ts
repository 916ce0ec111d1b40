import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { damagedText } from "./damaged.js";

test.each([
  ["caf\ufffd", "replacement-character", "\ufffd", 3],
  ["cafÃ©", "mojibake", "Ã©", 3],
  ["MÃ¼ller", "mojibake", "Ã¼", 1],
  ["fÃ¸dt", "mojibake", "Ã¸", 1],
  ["Ã…rhus", "mojibake", "Ã…", 0],
  ["Ã˜stergade", "mojibake", "Ã˜", 0],
  ["cÅ“ur", "mojibake", "Å“", 1],
  ["itâ€™s", "mojibake", "â€™", 2],
  ["â€œYesâ€\u009d", "mojibake", "â€œ", 0],
  ["25 â‚¬", "mojibake", "â‚¬", 3],
  ["12Â\u00a0000", "mojibake", "Â\u00a0", 2],
  ["Â«\u00a0OuiÂ\u00a0Â»", "mojibake", "Â«", 0],
  ["Ø§Ù„Ø£Ø·ÙØ§Ù„", "mojibake", "Ø§Ù„", 0],
  ["it\u00e2\u0080\u0099s", "mojibake", "\u00e2\u0080\u0099", 2],
  ["it\u0092s", "mojibake", "\u0092", 2],
  ["ðŸ˜€", "mojibake", "ðŸ", 0],
  ["ï»¿Title", "mojibake", "ï»¿", 0],
  ["caf\u00ef\u00bf\u00bd", "mojibake", "ï¿½", 3],
  ["abc\u202edef", "direction-override", "\u202e", 3],
  ["\u2067abc\u2069", "direction-override", "\u2067", 0],
  ["a\u200bb", "invisible", "\u200b", 1],
  ["\ufeffTitle", "invisible", "\ufeff", 0],
  ["a\u2060b", "invisible", "\u2060", 1],
  ["a \u200d b", "invisible", "\u200d", 2],
  ["a\u200c", "invisible", "\u200c", 1],
  ["12\u200d34", "invisible", "\u200d", 2],
  ["a\u200b cafÃ©", "invisible", "\u200b", 1],
] as const)("%j is damaged: %s", (text, kind, found, index) => {
  expect(damagedText(text)).toEqual({ kind, found, index });
});

test.each([
  "São Paulo, João, irmãs, MAÇÃ, “MAÇÃ”, AMANHÃ… — «IRMû",
  "Ã, ã, Â, â, Ø, ø, Å, å, Ð, ð",
  "Der Apfel (Äpfel) der Übung: „Öl“",
  "Âge, âge, château, pâté… « Où ? » — l’été",
  "København, Århus, ØL, Æ, Ø, Å – „Å“",
  "¿Dónde está la niña? ¡Aquí! 5 €, ½, °, §, ©, ±",
  "È l’unità d’Italia: perché, città, più",
  "الأطفال والـمدرسة: وُلِدَت في ١٢ مارس ٢٠١١؟",
  "هـ\u200d، می\u200cخواهم",
  "👩\u200d👧, 🏳️\u200d🌈, 👩🏽\u200d🎓",
  "क्\u200dष",
  "Kinder\u00adrechts\u00adkonvention",
  "(\u200eabc\u200f) \u061c123",
  "Ł, Ś, Ź, Č, Ž, š, ž, Œuvre, œuvre, Ÿ",
])("%j is whole", (text) => {
  expect(damagedText(text)).toBeUndefined();
});

describe("texts of the eight languages", () => {
  const letters = [
    ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ..."äöüßÄÖÜéèêëàâçîïôùûœæÉÈÀÂÇÊÎÔŒìòÌÒáíóúñÁÍÓÚÑæøåÆØÅ",
    ..."ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ",
  ];
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
  // Before an ellipsis these two letters are how Windows-1252 shows a check mark; no word ends so.
  const words = fc.array(
    word.filter((one) => !one.endsWith("âœ")),
    { minLength: 1, maxLength: 8 },
  );
  const text = words.chain((all) =>
    fc
      .array(fc.constantFrom(" ", ", ", ". ", " – ", "… ", "’ ", "? ", "\n\n"), { minLength: all.length })
      .map((between) => all.map((one, index) => one + (between[index] ?? " ")).join("")),
  );

  test("are whole", () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(damagedText(whole)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  const decoders: Readonly<Record<string, (byte: number) => string>> = {
    "ISO 8859-1": (byte) => String.fromCharCode(byte),
    "Windows-1252": (byte) =>
      byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? "") : String.fromCharCode(byte),
  };

  test.each(Object.entries(decoders))("are damaged when they are read as %s", (_name, decode) => {
    const telling = fc.constantFrom("é", "ü", "ø", "ñ", "ç", "’", "“", "–", "€", "م", "أطفال");
    fc.assert(
      fc.property(text, telling, text, (before, character, after) => {
        const bytes = new TextEncoder().encode(`${before} a${character} ${after}`);
        expect(damagedText([...bytes].map(decode).join(""))).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
