import type { DocumentHost } from "../../src/grid/DocumentHost";
import { fixInPasses } from "../../src/review/fix";
import { review } from "../../src/review/review";
import type { CalendarDate } from "../../src/text/calendarDate";

const usual: CalendarDate = { year: 2026, month: 3, day: 16 };

/** Mends all that is safe to mend, as the pane and the command line do; how many places were mended. */
export async function mend(host: DocumentHost, today = usual): Promise<number> {
  const check = async () => {
    const read = await host.read();
    if (!read.ok) return read;
    return { ok: true as const, value: review(read.value.grid, { today }) };
  };
  const start = await check();
  if (!start.ok) throw new Error(JSON.stringify(start.failure));
  const fixed = await fixInPasses(start.value, async (edits) => {
    const written = await host.apply(edits);
    return written.ok ? check() : written;
  });
  if (!fixed.ok) throw new Error(JSON.stringify(fixed.failure));
  return fixed.value.mended.length;
}
