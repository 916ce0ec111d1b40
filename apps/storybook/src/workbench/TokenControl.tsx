import { hexText, readColor } from "@tdh/ui/theme";
import { useId, useState, type ReactNode } from "react";
import { amountOf, colorWith, measure, parseColor, type Control } from "./controls.js";

/** Sets one token: a colour by its code or its coordinates, a measure by a slider, anything else from a list. */
export function TokenControl({ control, value, original, onChange }: TokenControlProps): ReactNode {
  const id = useId();
  if (control.kind === "color") return <ColorControl {...{ control, value, onChange }} />;
  return (
    <div className="wb-control">
      <label htmlFor={id}>{control.label}</label>
      {control.kind === "range" ? (
        <>
          <input
            id={id}
            type="range"
            min={control.min}
            max={control.max}
            step={control.step}
            value={amountOf(value) ?? control.min}
            onChange={({ currentTarget }) => onChange(measure(currentTarget.valueAsNumber, control.unit))}
          />
          <output htmlFor={id}>
            {amountOf(value)} {control.unit}
          </output>
        </>
      ) : (
        <select
          id={id}
          value={control.options.findIndex((option) => isSame(option.value, original))}
          onChange={({ currentTarget }) => onChange(control.options[Number(currentTarget.value)]?.value)}
        >
          <option value={-1} hidden>
            Another
          </option>
          {control.options.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

export interface TokenControlProps {
  readonly control: Control;
  /** With references followed. */
  readonly value: unknown;
  /** As the theme or the toolkit writes it. */
  readonly original: unknown;
  readonly onChange: (value: unknown) => void;
}

const coordinates = [
  { name: "lightness", label: "Lightness", max: 1, step: 0.005 },
  { name: "chroma", label: "Chroma", max: 0.3, step: 0.002 },
  { name: "hue", label: "Hue", max: 360, step: 1 },
] as const;

function ColorControl({ control, value, onChange }: Omit<TokenControlProps, "original">): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const color = readColor(value);
  if (!color) return null;
  const hex = hexText(color);
  const isWrong = typed !== undefined && parseColor(typed) === undefined;
  return (
    <div className="wb-control wb-color" data-invalid={isWrong ? "" : undefined}>
      <label htmlFor={id}>{control.label}</label>
      <input
        type="color"
        value={hex}
        aria-label={`${control.label}: pick`}
        onChange={({ currentTarget }) => {
          setTyped(undefined);
          onChange(parseColor(currentTarget.value));
        }}
      />
      <input
        id={id}
        type="text"
        value={typed ?? hex}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const next = parseColor(currentTarget.value);
          if (next) onChange(next);
        }}
        onBlur={() => setTyped(undefined)}
      />
      <p className="wb-hint" id={`${id}-hint`}>
        {isWrong ? "This is no colour: write #0d4a63, rgb(13 74 99) or oklch(0.39 0.07 228)." : control.hint}
      </p>
      <details>
        <summary>
          Lightness, chroma, hue <span className="wb-visually-hidden">of {control.label}</span>
        </summary>
        {coordinates.map(({ name, label, max, step }) => (
          <div key={name} className="wb-control">
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              id={`${id}-${name}`}
              type="range"
              min={0}
              max={max}
              step={step}
              value={color[name]}
              onChange={({ currentTarget }) => onChange(colorWith(color, { [name]: currentTarget.valueAsNumber }))}
            />
            <output htmlFor={`${id}-${name}`}>{Number(color[name].toFixed(3))}</output>
          </div>
        ))}
      </details>
    </div>
  );
}

/** Of two lists of typefaces the first ones count: what they fall back to may differ. */
function isSame(one: unknown, other: unknown): boolean {
  return [one].flat()[0] === [other].flat()[0];
}
