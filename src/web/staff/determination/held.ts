// One determination as the sheet shows it: what every part of this screen is about.
import type { Sheet } from '../../../views/sheet.ts';

export type Held = Sheet['determinations'][number];
