import { type PointerEvent, useState } from "react";
import { useIsNarrow } from "../kit/narrow.ts";
import { pointName, summaryOf } from "./growth.ts";
import styles from "./growth-chart.module.css";
import { countText } from "./numbers.ts";
import { acrossOf, areaOf, lineOf, namedOf, nearestOf, ticksOf } from "./plot.ts";
import type { Growth, Point } from "./queries.ts";

const SERIES = [
  { name: "signups", label: "Sign-ups", look: styles.signups },
  { name: "referrals", label: "Brought by friends", look: styles.referrals },
] as const;

const NAMED = 8;
const NAMED_NARROW = 4;

/**
 * A picture: what it says is its text alternative, and its numbers are in the table. It is drawn here because a library
 * for charts kept the browser busier than all the rest of the overview.
 */
export function GrowthChart({ growth }: { growth: Growth }) {
  const { range, points } = growth;
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const named = namedOf(points.length, useIsNarrow() ? NAMED_NARROW : NAMED);
  const ticks = ticksOf(Math.max(...points.map(({ signups, referrals }) => Math.max(signups, referrals))));
  const point = pointedAt === null ? undefined : points[pointedAt];
  const follow = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setPointedAt(nearestOf((clientX - left) / width, points.length));
  };
  return (
    <div className={styles.chart} role="img" aria-label={summaryOf(growth)}>
      <div className={styles.legend}>
        {SERIES.map(({ name, label, look }) => (
          <span key={name} className={look}>
            {label}
          </span>
        ))}
      </div>
      <div className={styles.ticks}>
        {ticks.map((tick) => (
          <span key={tick}>{countText(tick)}</span>
        ))}
      </div>
      <div
        className={styles.plot}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={() => setPointedAt(null)}
      >
        <Lines points={points} ticks={ticks} />
        {point && (
          <Pointed
            point={point}
            name={pointName(point.at, range, "long")}
            left={acrossOf(pointedAt ?? 0, points.length)}
          />
        )}
      </div>
      <div className={styles.names}>
        {named.map((i) => (
          <span key={i} style={{ left: `${acrossOf(i, points.length)}%` }}>
            {pointName(points[i]?.at ?? "", range, "short")}
          </span>
        ))}
      </div>
    </div>
  );
}

function Lines({ points, ticks }: { points: readonly Point[]; ticks: readonly number[] }) {
  const top = ticks.at(-1) ?? 1;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
      <path className={styles.grid} d={ticks.map((tick) => `M0 ${100 - (tick / top) * 100}H100`).join("")} />
      {SERIES.map(({ name, look }) => {
        const values = points.map((point) => point[name]);
        return (
          <g key={name} className={look}>
            <path className={styles.area} d={areaOf(values, top)} />
            <path className={styles.line} d={lineOf(values, top)} />
          </g>
        );
      })}
    </svg>
  );
}

/** What the point under the pointer says, on the side where there is room. */
function Pointed({ point, name, left }: { point: Point; name: string; left: number }) {
  return (
    <>
      <div className={styles.guide} style={{ left: `${left}%` }} />
      <div className={styles.tip} style={left > 50 ? { right: `${100 - left}%` } : { left: `${left}%` }}>
        <strong>{name}</strong>
        {SERIES.map((series) => (
          <span key={series.name} className={series.look}>
            {series.label}: {countText(point[series.name])}
          </span>
        ))}
      </div>
    </>
  );
}
