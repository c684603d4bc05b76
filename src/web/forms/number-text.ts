// Numbers as people type them: with a comma or a point. Pure.

/** The number in this text; undefined where it is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Whether a field that may stay empty holds something that is no number. */
export const isNoNumber = (text: string): boolean => text.trim() !== '' && numberIn(text) === undefined;
