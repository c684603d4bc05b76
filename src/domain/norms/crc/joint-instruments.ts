// What the paragraphs of the two joint general comments share. The Netherlands is a party to the Convention on the Rights
// of the Child, not to the migrant workers' convention (ICRMW): these comments reach it through the first only.
import { type Instrument, readBy } from '../pack.ts';

export const JOINT_3: Instrument = {
  instrument: 'JGC 3 CMW / 22 CRC (2017)',
  authority: 'authoritative-guidance',
  bindingIn: [],
  from: '2017-11-16',
  source: 'CMW/C/GC/3-CRC/C/GC/22',
  // The Dutch translation that came with the assignment was read from the first to the last paragraph.
  verified: readBy('CMW/C/GC/3-CRC/C/GC/22, NL', '2026-11-25'),
};

export const JOINT_4: Instrument = {
  instrument: 'JGC 4 CMW / 23 CRC (2017)',
  authority: 'authoritative-guidance',
  bindingIn: [],
  from: '2017-11-16',
  source: 'CMW/C/GC/4-CRC/C/GC/23',
};
