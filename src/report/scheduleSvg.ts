import type { Plan } from "../plan/Plan";
import type { CalendarDate } from "../text/calendarDate";
import { withoutIllegalChars } from "../text/legalXml";
import { shorten } from "../text/shorten";
import { oneLine } from "../text/visibleText";
import { html, type Html } from "./html";
import {
  monthCount,
  monthAbbreviation,
  monthLetter,
  monthsOf,
  monthTitle,
  touches,
  yearOf,
  type MonthSpan,
} from "./months";
import type { Schedule, ScheduleLine } from "./schedule";
import { type DrawnMark, drawMarks, placeOnSpan } from "./scheduleDrawing";
import { groupSchedule, rowTitle } from "./scheduleGroups";
import { legend } from "./scheduleWords";

/** A picture by itself: no scripts, nothing outside. */
export interface Picture {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const names = 430;
const edge = 16;
const line = 22;
const head = 84;
const foot = 44;

/** The schedule as an SVG; null where nothing has dates. */
export function scheduleSvg(
  plan: Plan,
  { lines, span }: Schedule,
  today: CalendarDate,
): Picture | null {
  if (!span || lines.length === 0) return null;
  const items = groupSchedule(lines);
  const months = Math.max(
    420,
    monthCount(span) * (monthCount(span) > 36 ? 12 : 34),
  );
  const width = edge * 2 + names + months;
  const bottom = head + items.length * line;
  const height = bottom + foot;
  const rows = items.map((item, at) => {
    const y = head + at * line;
    return item.kind === "heading"
      ? html`<rect
            x="${edge}"
            y="${y}"
            width="${width - edge * 2}"
            height="${line}"
            fill="#eef2f6"
          /><text x="${edge + 4}" y="${y + 15}" font-weight="bold"
            >${clean(item.title, 120)}</text
          >`
      : drawLine(item.line, span, { y, months });
  });
  const seenToday = touches({ start: today, end: today }, span);
  const x = edge + names + placeOnSpan(today, span, 0.5) * months;
  const picture = html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    font-family="Arial, 'Liberation Sans', sans-serif"
    font-size="12"
    fill="#1b1b1b"
  >
    <defs>
      <pattern
        id="hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="6" fill="#0f5ea8" />
      </pattern>
      <linearGradient id="fade">
        <stop offset="0" stop-color="#0f5ea8" stop-opacity="0" />
        <stop offset="1" stop-color="#0f5ea8" stop-opacity="0.75" />
      </linearGradient>
    </defs>
    <rect width="${width}" height="${height}" fill="#ffffff" />
    <text x="${edge}" y="28" font-size="16" font-weight="bold">
      ${clean(plan.title?.value ?? "План мероприятий", Math.floor(width / 10))}
    </text>
    ${monthHeads(span, months, bottom)} ${rows}
    ${seenToday ? html`<line x1="${x}" y1="${head - 6}" x2="${x}" y2="${bottom}" stroke="#c50f1f" stroke-width="1.5" stroke-dasharray="4 3" /><text x="${x + 3}" y="${head - 30}" fill="#b10e1c" font-size="11">сегодня</text>` : null}
    ${drawLegend(bottom + 28)}
  </svg>`;
  return { svg: picture.html, width, height };
}

function drawLine(
  { row, marks, deadline }: ScheduleLine,
  span: MonthSpan,
  { y, months }: { readonly y: number; readonly months: number },
): Html {
  const title = rowTitle(row);
  const drawn = drawMarks(marks, span).map((mark) =>
    drawMark(mark, { left: edge + names, width: months, middle: y + line / 2 }),
  );
  return html`<g
    ><title>${clean(`${title} – ${deadline.text}`, 1000)}</title
    ><text x="${edge + 4}" y="${y + 15}">${clean(title, 66)}</text>${drawn}</g
  >`;
}

interface Track {
  readonly left: number;
  readonly width: number;
  readonly middle: number;
}

function drawMark(mark: DrawnMark, { left, width, middle }: Track): Html {
  const x = (place: number): number => round(left + place * width);
  switch (mark.kind) {
    case "bar":
    case "hatch":
    case "fade": {
      const from = x(mark.from);
      const length = Math.max(3, round(x(mark.to) - from));
      const fill = mark.kind === "bar" ? "#0f5ea8" : `url(#${mark.kind})`;
      return html`<rect
          x="${from}"
          y="${middle - 5}"
          width="${length}"
          height="10"
          rx="2"
          fill="${fill}"
          ${mark.kind === "hatch" ? html` stroke="#0f5ea8"` : null}
        />${mark.kind === "fade" ? html`<rect x="${round(from + length - 3)}" y="${middle - 8}" width="3" height="16" fill="#0f5ea8" />` : null}`;
    }
    case "point":
      return html`<path
        d="M${x(mark.at)} ${middle - 7}l6 7-6 7-6-7z"
        fill="#0f5ea8"
      />`;
    case "ticks":
      return html`<path
        d="M${x(mark.from)} ${middle}H${x(mark.to)}${mark.at.map((at) => `M${x(at)} ${middle - 6}v12`).join("")}"
        fill="none"
        stroke="#0f5ea8"
        stroke-width="2"
      />`;
  }
}

function monthHeads(span: MonthSpan, width: number, bottom: number): Html {
  const months = monthsOf(span);
  const step = width / months.length;
  const heads = months.map((month, at) => {
    const x = round(edge + names + at * step);
    const isFirst = at === 0 || month % 12 === 0;
    return html`<line
        x1="${x}"
        y1="${isFirst ? head - 38 : head - 18}"
        x2="${x}"
        y2="${bottom}"
        stroke="${isFirst ? "#8a8a8a" : "#dddddd"}"
      />${isFirst ? html`<text x="${x + 4}" y="${head - 26}" font-weight="bold">${yearOf(month)}</text>` : null}${step < 14 && month % 3 !== 0 ? null : html`<text x="${round(x + step / 2)}" y="${head - 6}" text-anchor="middle"><title>${monthTitle(month)}</title>${step < 30 ? monthLetter(month) : monthAbbreviation(month)}</text>`}`;
  });
  return html`${heads}<line
      x1="${edge}"
      y1="${head}"
      x2="${edge + names + width}"
      y2="${head}"
      stroke="#8a8a8a"
    />`;
}

function drawLegend(y: number): Html {
  const parts = legend.map(({ mark, words }, at) => {
    const left = edge + at * 165;
    return html`${drawMark(mark, { left, width: 34, middle: y - 4 })}<text
        x="${left + 42}"
        y="${y}"
        >${words}</text
      >`;
  });
  return html`<g>${parts}</g>`;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** A document's words as a line of the picture. */
const clean = (text: string, most: number): string =>
  withoutIllegalChars(shorten(oneLine(text.slice(0, most * 8)), most));
