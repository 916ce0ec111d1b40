import type { ReactNode } from "react";
import { encode } from "uqr";

/** A QR code as one vector path: dark on light in every colour scheme, as scanners want it (ISO/IEC 18004). */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg className="tdh-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

export interface QrCodeProps {
  readonly text: string;
  /** Says what scanning it does; what it holds stands beside it as text. */
  readonly label: string;
}
