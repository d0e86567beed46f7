import type { OfficePackage } from "../openxml/package";
import { spliced, type Splice } from "../openxml/splice";

/** Where a note's box belongs, 0-based. */
export interface NotePlace {
  readonly row: number;
  readonly column: number;
}

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const BOX =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing of boxes for notes (ECMA-376 Part 4 §19): Excel shows no note without one. */
export function newNoteShapes(
  pkg: OfficePackage,
  places: readonly NotePlace[],
): string {
  const map = freeMap(pkg);
  const head = `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${map}"/></o:shapelayout>${BOX}`;
  return `${head}${shapes(places, map * 1024 + 1)}</xml>`;
}

/** The drawing with boxes added; null where it is written in a way that is not followed here. */
export function withNoteShapes(
  text: string,
  places: readonly NotePlace[],
): string | null {
  const end = text.lastIndexOf("</xml>");
  const head = text.slice(0, text.indexOf(">", text.indexOf("<xml")) + 1);
  const isUsual =
    end >= 0 && NAMESPACES.split(" ").every((one) => head.includes(one));
  if (!isUsual) return null;
  const ids = Array.from(text.matchAll(/_x0000_s(\d{1,9})"/g), ([, id]) =>
    Number(id),
  );
  const first = ids.reduce((a, b) => Math.max(a, b), 1024) + 1;
  const box = text.includes('id="_x0000_t202"') ? "" : BOX;
  return `${text.slice(0, end)}${box}${shapes(places, first)}${text.slice(end)}`;
}

/** The drawing without the boxes of notes at these places; null where none is left in it. */
export function withoutNoteShapes(
  text: string,
  isGone: (place: NotePlace) => boolean,
): string | null {
  const removed: Splice[] = [];
  let left = 0;
  for (
    let start = text.indexOf("<v:shape ");
    start >= 0;
    start = text.indexOf("<v:shape ", start + 1)
  ) {
    const close = text.indexOf("</v:shape>", start);
    const end = close < 0 ? text.length : close + "</v:shape>".length;
    const source = text.slice(start, end);
    const row = /<x:Row>(\d{1,7})<\/x:Row>/.exec(source)?.[1];
    const column = /<x:Column>(\d{1,5})<\/x:Column>/.exec(source)?.[1];
    const isNote = source.includes('ObjectType="Note"');
    if (isNote && isGone({ row: Number(row), column: Number(column) }))
      removed.push({ start, end, text: "" });
    else left++;
  }
  return left > 0 ? spliced(text, removed) : null;
}

const shapes = (places: readonly NotePlace[], first: number): string =>
  places
    .map(
      ({ row, column }, index) =>
        `<v:shape id="_x0000_s${first + index}" type="#_x0000_t202" style="position:absolute;width:220pt;height:110pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(row - 1, 0)}, 10, ${column + 3}, 60, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    )
    .join("");

/** Shape ids come in blocks of 1024, and no two sheets share a block. */
function freeMap(pkg: OfficePackage): number {
  let largest = 0;
  for (const part of pkg.parts) {
    if (!/\.vml$/i.test(part)) continue;
    const text = pkg.text(part);
    if (!text.ok) continue;
    for (const [, data = ""] of text.value.matchAll(
      /<o:idmap [^>]{0,200}data="([\d,]{1,99})"/g,
    ))
      for (const map of data.split(","))
        largest = Math.max(largest, Number(map));
  }
  return largest + 1;
}
