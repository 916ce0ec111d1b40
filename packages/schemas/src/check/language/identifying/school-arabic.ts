import type { Page, Place } from "./page.js";

/**
 * `مدرسة` and a name. Arabic has no capitals, so a name is known by a quotation mark, a number, a title, a word that schools
 * are often named after, or the kind of school that follows it.
 */
export function findArabicSchools({ text }: Page): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const kind = "(?:الابتدائية|الثانوية|الإعدادية|المتوسطة|الأساسية|الدولية|النموذجية|للبنات|للبنين)";
const pattern = new RegExp(
  String.raw`(?<!\p{L})(?:[وفبلك]|لل)?مدرسة (?:` +
    [
      String.raw`["«“][^"»”\n]{2,40}["»”]`,
      String.raw`رقم [\d٠-٩]+`,
      String.raw`(?:الشهيد|الشهيدة|الإمام|الملك|الملكة|الأمير|الأميرة|القديس|القديسة|الشيخ|سانت|راهبات) \p{L}+`,
      String.raw`\p{L}+ بن \p{L}+`,
      String.raw`(?:النور|الأمل|السلام|النجاح|الفجر|المستقبل|الرحمة|الهدى|الوحدة|النصر|الحرية|الكرامة|الفاروق|الصديق|الياسمين|الزهور)(?!\p{L})(?: ${kind})?`,
      String.raw`(?!(?:ال)?(?:قرية|مدينة|حي|مجتمع|لاجئين|أطفال|بلدة|مخيم|منطقة|ابتدائية|ثانوية|إعدادية|متوسطة|بنات|بنين|محلية|حكومية|خاصة|عامة|جديدة|صغيرة)(?!\p{L}))ال\p{L}+ ${kind}`,
    ].join("|") +
    String.raw`)(?!\p{L})`,
  "gu",
);
