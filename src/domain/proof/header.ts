// The clear header of one recorded event, and its one and only spelling as bytes.
// It holds no personal data. ASCII only, keys in a fixed order: the same header is the same bytes
// on every machine, in every language that may check the proof.

export type StreamKind = 'dossier' | 'family' | 'organisation' | 'table';

export type EventHeader = {
  readonly streamId: string;
  readonly streamKind: StreamKind;
  readonly version: number;
  readonly type: string;
  readonly category: string;
  /** A moment in UTC, as `2026-01-31T09:30:00.000Z`. */
  readonly recordedAt: string;
  /** In which function the actor acted (`role@organisation`); never a person's name. */
  readonly actorFunction: string;
  readonly commandId: string;
};

/** Spells a header as bytes. Shape: a JSON object, keys in alphabetical order, everything outside ASCII escaped. */
export const headerBytes = (header: EventHeader): Uint8Array =>
  asciiBytes(
    JSON.stringify({
      actorFunction: header.actorFunction,
      category: header.category,
      commandId: header.commandId,
      recordedAt: header.recordedAt,
      streamId: header.streamId,
      streamKind: header.streamKind,
      type: header.type,
      version: header.version,
    }),
  );

/** The bytes of a text, with every character outside ASCII as `\uXXXX`. */
export const asciiBytes = (text: string): Uint8Array => {
  const ascii = text.replace(/[\u0080-\uffff]/g, escaped);
  const bytes = new Uint8Array(ascii.length);
  for (let at = 0; at < ascii.length; at += 1) bytes[at] = ascii.charCodeAt(at);
  return bytes;
};

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
