// Where each part of a motivation stands on its page.
export const placeOf = (part: string): string => `deel-${part}`;
