import { isMet, type Result } from "./results.ts";

/** The figures as a table for a terminal, or for Markdown, which it is as well. */
export function renderTable(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    result.engine,
    `${format(result.value)} ${result.unit}`,
    `${result.goal.at === "least" ? "≥" : "≤"} ${format(result.goal.value)}`,
    isMet(result) ? "yes" : "NO",
    result.note ?? "",
  ]);
  const head = ["figure", "database", "measured", "goal", "met", "seen beside"];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join(
    "\n",
  );
}

const ROW_PX = 34;
const LABEL_PX = 420;
const BAR_PX = 320;
const WIDTH_PX = LABEL_PX + BAR_PX + 280;
/** Bars end at twice the goal: what matters is on which side of it they are. */
const FULL_SCALE = 2;

/** A bar for each figure as a share of its goal, with a line where the goal is. */
export function renderChart(results: readonly Result[], machine: string): string {
  const height = 70 + results.length * ROW_PX;
  const goalX = LABEL_PX + BAR_PX / FULL_SCALE;
  const rows = results.map((result, i) => renderBar(result, 60 + i * ROW_PX));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    "<title>Each measured figure as a share of its goal</title>",
    "<style>text{fill:#1f2937}.dim{fill:#6b7280}.bg{fill:#fff}.met{fill:#2f9e77}.missed{fill:#d9534f}@media (prefers-color-scheme:dark){text{fill:#e5e7eb}.dim{fill:#9ca3af}.bg{fill:#111827}}</style>",
    `<rect class="bg" width="${WIDTH_PX}" height="${height}"/>`,
    `<text class="dim" x="16" y="24" font-size="12">${escapeXml(machine)}</text>`,
    `<text class="dim" x="${goalX}" y="46" text-anchor="middle" font-size="12">goal</text>`,
    ...rows,
    `<line x1="${goalX}" x2="${goalX}" y1="52" y2="${height - 12}" stroke="#9ca3af" stroke-dasharray="3 3"/>`,
    "</svg>",
    "",
  ].join("\n");
}

function renderBar(result: Result, y: number): string {
  const share = result.value / result.goal.value;
  const width = (Math.min(FULL_SCALE, share) / FULL_SCALE) * BAR_PX;
  const sign = result.goal.at === "least" ? "≥" : "≤";
  return [
    `<text x="${LABEL_PX - 12}" y="${y + 15}" text-anchor="end">${escapeXml(result.name)} <tspan class="dim">(${result.engine})</tspan></text>`,
    `<rect class="${isMet(result) ? "met" : "missed"}" x="${LABEL_PX}" y="${y}" width="${width.toFixed(1)}" height="20" rx="3"/>`,
    `<text x="${LABEL_PX + BAR_PX + 12}" y="${y + 15}">${format(result.value)} <tspan class="dim">(${sign} ${format(result.goal.value)} ${escapeXml(result.unit)})</tspan></text>`,
  ].join("\n");
}

function format(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
