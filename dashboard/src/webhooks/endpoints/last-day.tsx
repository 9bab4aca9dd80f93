import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useProject } from "../../projects/queries.ts";
import type { Activity } from "../queries.ts";
import { type Counts, countOf, inWords, sumOf } from "./activity.ts";

const WIDTH = 3;
const GAP = 1;
const HEIGHT = 24;
const LEAST = 2;

/** The last 24 hours of a URL, a bar for each hour: green was accepted, red was not, yellow is tried again. Leads to them. */
export function LastDay({ activity: { endpoint_id, hours, pending } }: { activity: Activity }) {
  const { slug } = useProject();
  const most = Math.max(...hours.map(countOf), 1);
  const sum = sumOf(hours);
  const count = caption(sum.accepted + sum.rejected + sum.failed, pending);
  return (
    <Link
      to="/projects/$project/webhooks/log"
      params={{ project: slug }}
      search={{ endpoint: endpoint_id }}
      aria-label={`${count}: ${inWords(sum)} in the last 24 hours. Show them in the event log`}
      title={inWords(sum)}
      style={{ display: "block", width: "fit-content", textDecoration: "none" }}
    >
      <svg width={hours.length * (WIDTH + GAP)} height={HEIGHT} aria-hidden style={{ display: "block" }}>
        {hours.map((hour, i) => (
          <HourBar key={hour.from} hour={hour} x={i * (WIDTH + GAP)} scale={HEIGHT / most} />
        ))}
      </svg>
      <Text size="xs" c="dimmed" mt={2}>
        {count}
      </Text>
    </Link>
  );
}

function HourBar({ hour, x, scale }: { hour: Counts; x: number; scale: number }) {
  if (countOf(hour) === 0)
    return <rect {...part(x, HEIGHT, LEAST)} fill="var(--mantine-color-default-border)" />;
  const accepted = heightOf(hour.accepted, scale);
  const lost = heightOf(hour.rejected + hour.failed, scale);
  const retried = heightOf(hour.retried, scale);
  return (
    <>
      <rect {...part(x, HEIGHT, accepted)} fill="var(--mantine-color-teal-6)" />
      <rect {...part(x, HEIGHT - accepted, lost)} fill="var(--mantine-color-red-6)" />
      <rect {...part(x, HEIGHT - accepted - lost, retried)} fill="var(--mantine-color-yellow-5)" />
    </>
  );
}

/** The server counts up to a thousand that wait. */
const MANY_PENDING = 1000;

function caption(ended: number, pending: number): string {
  const number = new Intl.NumberFormat();
  const waiting = `${number.format(pending)}${pending >= MANY_PENDING ? "+" : ""} waiting`;
  if (ended === 0) return pending === 0 ? "none" : waiting;
  return pending === 0 ? number.format(ended) : `${number.format(ended)}, ${waiting}`;
}

/** Few of many are seen all the same. */
function heightOf(count: number, scale: number): number {
  return count === 0 ? 0 : Math.max(count * scale, LEAST);
}

function part(x: number, bottom: number, height: number) {
  return { x, y: bottom - height, width: WIDTH, height, rx: 1 };
}
