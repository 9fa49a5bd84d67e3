import { useMemo } from "react";
import { encode } from "uqr";

const QUIET = 4;

/** Dark on light in both themes: scanners want it so. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = useMemo(() => {
    const { data, size: side } = encode(text, { ecc: "M", border: 0 });
    const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])));
    return { size: side + 2 * QUIET, path: cells.join("") };
  }, [text]);
  return (
    <svg className="invite-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" data-testid="qr">
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
