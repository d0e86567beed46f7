import type { Area } from "../../../../src/host/openxml/sheet/cellReference";
import { HostError, type HostObject } from "../../HostObject";
import {
  addChart,
  chartsOf,
  fixedCell,
  isKnownChart,
  moveChart,
  redrawChart,
  removeChart,
  type ChartLook,
  type SimChart,
  type SimSeries,
} from "../book/SimCharts";
import type { SimSheet } from "../book/SimSheet";
import type { ExcelSession } from "./ExcelSession";
import { areaNow, quoted, readAddress, reachOf, type Reach } from "./reach";
import { requirementSets } from "./requirementSets";
import { textArgument } from "./textArgument";

/** Where Excel puts a chart that nobody has placed. */
const usualPlace = { top: 1, left: 1, bottom: 15, right: 8 };

/** A chart made here, with what is needed to draw it anew. */
interface Drawn {
  chart: SimChart;
  series: readonly SimSeries[];
  look: ChartLook;
}

const drawn = new WeakMap<SimChart["anchor"], Drawn>();

/** The charts of a sheet: those of the file can be listed and deleted, new ones also titled and placed. */
export function chartCollection(
  session: ExcelSession,
  sheet: SimSheet,
): HostObject {
  const byName = (key: unknown): SimChart | null =>
    chartsOf(sheet).find(({ name }) => name === key) ?? null;
  const told = (chart: SimChart | null | undefined): HostObject => {
    if (!chart) throw new HostError("ItemNotFound");
    return chartObject(session, sheet, chart);
  };
  return {
    type: "ChartCollection",
    needs: requirementSets("ChartCollection"),
    scalars: { Count: { get: () => chartsOf(sheet).length } },
    items: () => chartsOf(sheet).map(told),
    methods: {
      GetCount: () => chartsOf(sheet).length,
      GetItem: (key) => told(byName(key)),
      GetItemAt: (index) => told(chartsOf(sheet)[Number(index)]),
      GetItemOrNullObject: (key) => {
        const found = byName(key);
        return found && told(found);
      },
      Add: (type, source, seriesBy) => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        const kind = textArgument(type);
        if (!isKnownChart(kind))
          throw new HostError("NotImplemented", `a chart «${kind}»`);
        const reach = reachOf(source);
        if (!reach) throw new HostError("InvalidArgument");
        const series = seriesOf(reach, textArgument(seriesBy, "Auto"));
        const look = { type: kind, title: null, legend: series.length > 1 };
        const chart = addChart(sheet, series, look, usualPlace);
        drawn.set(chart.anchor, { chart, series, look });
        return told(chart);
      },
    },
  };
}

function chartObject(
  session: ExcelSession,
  sheet: SimSheet,
  chart: SimChart,
): HostObject {
  const own = (): Drawn => {
    const found = drawn.get(chart.anchor);
    if (!found) throw new HostError("NotImplemented", "a chart of the file");
    return found;
  };
  const redraw = (change: Partial<Omit<Drawn, "chart">>): void => {
    Object.assign(own(), change);
    redrawChart(sheet, chart, own().series, own().look);
  };
  const look = (change: Partial<ChartLook>): void => {
    redraw({ look: { ...own().look, ...change } });
  };
  return {
    type: "Chart",
    id: chart.id,
    needs: requirementSets("Chart"),
    scalars: {
      Id: { get: () => chart.id },
      Name: { get: () => chart.name },
      ChartType: {
        get: () => own().look.type,
        set: (type) => {
          look({ type: textArgument(type) });
        },
      },
    },
    leads: {
      Title: () => ({
        type: "ChartTitle",
        scalars: {
          Text: {
            get: () => own().look.title ?? "",
            set: (text) => {
              look({ title: textArgument(text) });
            },
          },
          Visible: {
            get: () => own().look.title !== null,
            set: (on) => {
              look({ title: on === true ? (own().look.title ?? "") : null });
            },
          },
        },
      }),
      Legend: () => ({
        type: "ChartLegend",
        scalars: {
          Visible: {
            get: () => own().look.legend,
            set: (on) => {
              look({ legend: on === true });
            },
          },
        },
      }),
    },
    methods: {
      Delete: () => {
        if (sheet.isProtected) throw new HostError("AccessDenied");
        removeChart(sheet, chart);
      },
      SetPosition: (start, end) => {
        const cells = (given: unknown): Area =>
          areaNow(reachOf(given) ?? readAddress(session.book, given, sheet));
        const first = cells(start);
        const last = end === null || end === undefined ? first : cells(end);
        moveChart(chart, {
          top: first.top,
          left: first.left,
          bottom: last.bottom,
          right: last.right,
        });
      },
      SetData: (source, seriesBy) => {
        const reach = reachOf(source);
        if (!reach) throw new HostError("InvalidArgument");
        redraw({ series: seriesOf(reach, textArgument(seriesBy, "Auto")) });
      },
    },
  };
}

/** The series in a range: a first row or column of texts names them and their points. */
function seriesOf(reach: Reach, seriesBy: string): readonly SimSeries[] {
  const { sheet } = reach;
  const { top, left, bottom, right } = areaNow(reach);
  const height = bottom - top + 1;
  const width = right - left + 1;
  const byColumns =
    seriesBy === "Columns" || (seriesBy === "Auto" && height >= width);
  const isText = (row: number, column: number): boolean =>
    typeof (sheet.cellAt(row, column)?.value ?? "") === "string";
  const named = Number(isText(top, right) && height > 1);
  const labelled = Number(isText(bottom, left) && width > 1);
  const span = (a: number, b: number, c: number, d: number): string => {
    const [first, last] = [fixedCell(a, b), fixedCell(c, d)];
    const cells = first === last ? first : `${first}:${last}`;
    return `${quoted(sheet.name)}!${cells}`;
  };
  const series: SimSeries[] = [];
  if (byColumns)
    for (let column = left + labelled; column <= right; column++)
      series.push({
        name: named ? span(top, column, top, column) : null,
        categories: labelled ? span(top + named, left, bottom, left) : null,
        values: span(top + named, column, bottom, column),
      });
  else
    for (let row = top + named; row <= bottom; row++)
      series.push({
        name: labelled ? span(row, left, row, left) : null,
        categories: named ? span(top, left + labelled, top, right) : null,
        values: span(row, left + labelled, row, right),
      });
  if (series.length === 0) throw new HostError("EmptyChartSeries");
  return series;
}
