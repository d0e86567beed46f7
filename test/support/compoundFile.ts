const FREE = 0xffffffff;
const LAST = 0xfffffffe;

export interface CompoundShape {
  /** 9 as Office writes it, 12 for sectors of 4,096 bytes. */
  readonly sectorShift?: 9 | 12;
  /** The first four bytes of the class that the root is said to be of. */
  readonly rootClass?: number;
}

/**
 * A compound file ([MS-CFB] 2.2, 2.6) with these names in its directory after the root: one FAT sector, then the
 * directory, and nothing in the streams.
 */
export function compoundFile(
  names: readonly string[],
  { sectorShift = 9, rootClass = 0 }: CompoundShape = {},
): Uint8Array {
  const sector = 1 << sectorShift;
  const entries = ["Root Entry", ...names];
  const sectors = Math.ceil((entries.length * 128) / sector);
  const bytes = new Uint8Array(sector * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, sectorShift === 9 ? 3 : 4, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, sectorShift, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, LAST, true);
  view.setUint32(68, LAST, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, FREE, true);
  view.setUint32(76, 0, true);
  for (let at = 0; at < sector; at += 4) {
    const place = at / 4;
    const next = place === 0 ? 0xfffffffd : place < sectors ? place + 1 : LAST;
    view.setUint32(sector + at, place > sectors ? FREE : next, true);
  }
  entries.forEach((name, index) => {
    const at = sector * 2 + 128 * index;
    for (let char = 0; char < name.length; char++)
      view.setUint16(at + char * 2, name.charCodeAt(char), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
    for (const sibling of [68, 72, 76])
      view.setUint32(at + sibling, FREE, true);
    if (index === 0) view.setUint32(at + 80, rootClass, true);
    else view.setUint32(sector * 2 + 128 * (index - 1) + 72, index, true);
    view.setUint32(at + 116, LAST, true);
  });
  view.setUint32(sector * 2 + 72, FREE, true);
  view.setUint32(sector * 2 + 76, entries.length > 1 ? 1 : FREE, true);
  return bytes;
}
