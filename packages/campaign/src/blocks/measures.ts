import { numberLocale, type Locale } from "@tdh/schemas/rules";

/** Writes the size of a file as its readers do: `840 kB`, `1.2 MB`, `1,2 Mo`. A kilobyte has 1,000 bytes. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, size, digits] = units.find(([, size]) => bytes / size >= 0.9995) ?? smallest;
  return new Intl.NumberFormat(numberLocale(locale), {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: digits,
  }).format(Math.max(bytes / size, 1));
}

const smallest = ["kilobyte", 1e3, 0] as const;
const units = [["gigabyte", 1e9, 1], ["megabyte", 1e6, 1], smallest] as const;

/** Writes how long something takes: `3 minutes, 20 seconds`. */
export function formatDuration(seconds: number, locale: Locale): string {
  const language = numberLocale(locale);
  const parts = [
    ["hour", Math.floor(seconds / 3600)],
    ["minute", Math.floor(seconds / 60) % 60],
    ["second", seconds % 60],
  ] as const;
  const written = parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) =>
      new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count),
    );
  return new Intl.ListFormat(language, { type: "unit", style: "long" }).format(written);
}
