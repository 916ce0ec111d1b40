import type { ReactNode } from "react";
import "./tokens.css";

/** The families that a theme can choose from, each in both scripts and its weights. */
export function Specimens(): ReactNode {
  return (
    <ul className="tdh-specimens sb-unstyled">
      {families.map((family) => (
        <li key={family} style={{ fontFamily: `"${family}", "${family} Fallback"` }}>
          <p className="tdh-specimen-name">{family}</p>
          <p>Every child has a right to go to school, to be heard and to be safe. 0123456789</p>
          <p className="tdh-specimen-strong">Fuß, Genève, mañana, børn, l’école, « oui », € 25</p>
          {family === "Tdh Serif" && <p style={{ fontStyle: "italic" }}>I want to go to school and learn something.</p>}
          <p lang="ar" dir="rtl">
            لكل طفل الحق في أن يذهب إلى المدرسة، وأن يُسمع صوته، وأن يكون في أمان.
          </p>
        </li>
      ))}
    </ul>
  );
}

const families = ["Tdh Sans", "Tdh Serif", "Tdh Legible", "Tdh Grotesk"];
