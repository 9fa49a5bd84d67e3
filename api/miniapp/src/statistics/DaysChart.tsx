import { useState } from "react";

import { useText } from "../texts";
import { barName, barsOf, topOf, type Bar, type Statistics } from "./chart";

/** As wide as it is shown, so that its letters have their own size. */
const WIDTH = matchMedia("(min-width: 640px)").matches ? 592 : 312;
const HEIGHT = WIDTH > 400 ? 180 : 132;
const LEFT = 22;

/** Done in time, done late, and what was made; a finger or arrow keys go from bar to bar. */
export const DaysChart = ({ days, language }: { days: Statistics["days"]; language: string }) => {
  const t = useText();
  const bars = barsOf(days);
  const [picked, setPicked] = useState<number | null>(null);
  const at = Math.min(picked ?? bars.length - 1, bars.length - 1);
  const bar = bars[at];
  if (!bar) return null;
  const words = t("statistics-bar", { day: barName(bar, language), done: bar.done, late: bar.late, created: bar.created });
  return (
    <div className="chart">
      <div className="chart-area">
        <Plot bars={bars} at={picked === null ? null : at} language={language} />
        <input type="range" min={0} max={bars.length - 1} value={at} aria-label={t("statistics-days")} aria-valuetext={words} onChange={(event) => setPicked(Number(event.target.value))} data-testid="chart-range" />
      </div>
      <p className="chart-words" data-testid="chart-words">{words}</p>
      <ul className="chart-legend">
        {(["done", "late", "created"] as const).map((name) => <li key={name} className={`chart-${name}`}>{t(`statistics-legend-${name}`)}</li>)}
      </ul>
    </div>
  );
};

const Plot = ({ bars, at, language }: { bars: Bar[]; at: number | null; language: string }) => {
  const top = topOf(bars);
  const column = (WIDTH - LEFT) / bars.length;
  const wide = Math.min(26, column * 0.66);
  const y = (value: number) => HEIGHT - (value / top) * (HEIGHT - 8);
  const x = (index: number) => LEFT + column * (index + 0.5);
  const labels = [0, Math.floor((bars.length - 1) / 2), bars.length - 1].filter((each, index, all) => all.indexOf(each) === index);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} className="chart-plot" aria-hidden="true">
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <path d={`M${LEFT} ${y(value)}H${WIDTH}`} className="chart-line" />
          <text x={LEFT - 5} y={y(value) + 3.500} textAnchor="end">{value}</text>
        </g>
      ))}
      {at === null ? null : <rect x={x(at) - column / 2} y={0} width={column} height={HEIGHT} className="chart-picked" />}
      {bars.map((bar, index) => (
        <g key={bar.from}>
          <rect x={x(index) - wide / 2} y={y(bar.done)} width={wide} height={Math.max(0, HEIGHT - y(bar.done))} rx={Math.min(3, wide / 3)} className="chart-done" />
          <rect x={x(index) - wide / 2} y={y(bar.late)} width={wide} height={Math.max(0, HEIGHT - y(bar.late))} rx={Math.min(3, wide / 3)} className="chart-late" />
        </g>
      ))}
      <polyline points={bars.map((bar, index) => `${x(index)},${y(bar.created)}`).join(" ")} className="chart-created" />
      {labels.map((index) => {
        const bar = bars[index];
        return bar ? <text key={index} x={index === 0 ? LEFT : index === bars.length - 1 ? WIDTH : x(index)} y={HEIGHT + 15} textAnchor={index === 0 ? "start" : index === bars.length - 1 ? "end" : "middle"}>{barName(bar, language)}</text> : null;
      })}
    </svg>
  );
};
