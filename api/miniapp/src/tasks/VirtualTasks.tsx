import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

import type { TaskLine } from "../api/client";
import { TaskRow, type RowProps } from "./TaskRow";

export type Line = { head: string; late: boolean; count: number | null } | { task: TaskLine; first: boolean; last: boolean; late: boolean; short: boolean };

const ROW = 64;
const HEAD = 46;
const EARLY = 12;

/** As long as it may be, only what is seen is drawn; `onEnd` as its end comes near. */
export const VirtualTasks = ({ lines, label, onEnd, ...row }: Omit<RowProps, "late" | "short" | "place"> & { lines: Line[]; label: string; onEnd: () => void }) => {
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [lines.length]);

  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index] && "head" in lines[index] ? HEAD : ROW),
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 8,
    scrollMargin: above,
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lines.length > 0 && lastShown >= lines.length - EARLY) onEnd();
  }, [lastShown, lines.length, onEnd]);

  return (
    <div ref={list} className="virtual" style={{ height: virtual.getTotalSize() }}>
      <ul aria-label={label} style={{ transform: `translateY(${(shown[0]?.start ?? above) - above}px)` }}>
        {shown.map(({ index, key }) => {
          const line = lines[index];
          if (!line) return null;
          if ("head" in line) {
            return (
              <li key={key} ref={virtual.measureElement} data-index={index} className={`group-head${line.late ? " late" : ""}`}>
                {line.head} {line.count === null ? null : <span>{line.count}</span>}
              </li>
            );
          }
          const className = ` virtual-row${line.first ? " virtual-first" : ""}${line.last ? " virtual-last" : ""}`;
          return <TaskRow key={key} {...row} task={line.task} late={line.late} short={line.short} place={{ ref: virtual.measureElement, index, className }} />;
        })}
      </ul>
    </div>
  );
};

const keyOf = (line: Line | undefined, index: number): string | number =>
  line === undefined ? index : "head" in line ? line.head : line.task.id;
