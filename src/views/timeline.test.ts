// The timeline: every event has a line in two languages, and no line tells more than who did what and when.
import { describe, expect, it } from 'vitest';
import { adoptionSteps, play, returnReady } from '../../tests/support/adoptable-path.ts';
import { DossierEvent } from '../domain/dossier/commands.ts';
import { CATEGORY_OF } from '../domain/sharing/categories.ts';
import { DATA_CATEGORIES } from '../domain/sharing/data-categories.ts';
import { TimelineEntry, timelineEntry } from './timeline.ts';

const events = play([...returnReady, ...adoptionSteps]);
const AT = '2026-03-02T09:30:00.000Z';

describe('de tijdlijn', () => {
  it.each(events.map((event, place) => [place + 1, event] as const))('regel %i past over de lijn', (version, event) => {
    const entry = timelineEntry(version, AT, event, CATEGORY_OF[event.type]);
    expect(TimelineEntry.parse(entry)).toEqual(entry);
    expect(entry).toMatchObject({ version, type: event.type, on: event.on, recordedAt: AT, by: event.by });
    expect(entry.title.nl).not.toBe(entry.title.en);
  });

  it('heeft voor elke soort gebeurtenis een titel en een categorie', () => {
    const { on, by } = events[0] ?? { on: undefined, by: undefined };
    const titles = DossierEvent.options.map(({ shape }) => {
      const bare = { type: shape.type.value, on, by } as unknown as DossierEvent;
      const { title, category } = timelineEntry(1, AT, bare, CATEGORY_OF[bare.type]);
      expect(Object.keys(DATA_CATEGORIES)).toContain(category);
      return title.nl;
    });
    expect(new Set(titles).size).toBe(DossierEvent.options.length);
  });

  it('verklapt niets van wat het kind zei of wie het is', () => {
    const text = JSON.stringify(
      events.map((event, place) => timelineEntry(place + 1, AT, event, CATEGORY_OF[event.type])),
    );
    for (const secret of ['Samira', 'dierenarts', 'klas', '2016-03-02', 'Armenië']) expect(text).not.toContain(secret);
  });
});
