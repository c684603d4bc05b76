// Which characters a TrueType font can show, read from its character map: a letter with a character that no font knows cannot be
// made in an archive format at all. Source: OpenType specification, table cmap, formats 4 and 12.

export function charactersOf(font: Buffer): ReadonlySet<number> {
  const map = tableAt(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(map + 2); index += 1) {
    const at = map + font.readUInt32BE(map + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 12) readGroups(font, at, found);
    if (format === 4) readSegments(font, at, found);
  }
  return found;
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`a font without a table ${name}`);
}

function readGroups(font: Buffer, at: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const record = at + 16 + group * 12;
    for (let code = font.readUInt32BE(record); code <= font.readUInt32BE(record + 4); code += 1) found.add(code);
  }
}

const LAST = 0xffff;
function readSegments(font: Buffer, at: number, found: Set<number>): void {
  const doubled = font.readUInt16BE(at + 6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const end = font.readUInt16BE(at + 14 + offset);
    const start = font.readUInt16BE(at + 16 + doubled + offset);
    for (let code = start; code <= end && code !== LAST; code += 1) found.add(code);
  }
}
