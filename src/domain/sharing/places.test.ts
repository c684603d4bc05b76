// A place among what somebody sees becomes the version in the stream; what is not seen cannot be pointed at.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command, parsed } from '../../../tests/support/commands.ts';
import { withStoredVersions } from './places.ts';

const events = play(openingSteps.slice(0, 3))
  .map((event, index) => ({ version: index + 1, event, category: 'identity' as const }))
  .filter(({ version }) => version !== 2);

describe('een plaats in wat iemand ziet', () => {
  it('wordt de plaats in de reeks; AVG art. 16', () => {
    const right = (version: number) => withStoredVersions(parsed(command('RectifyStatement', { version })), { events });
    expect([1, 2, 3].map((place) => right(place))).toMatchObject([{ version: 1 }, { version: 3 }, { version: 0 }]);
    expect(withStoredVersions(parsed(command('RequestData', { aboutVersion: 2 })), { events })).toMatchObject({
      aboutVersion: 3,
    });
    expect(withStoredVersions(parsed(command('RestrictUse', { versions: [1, 2] })), { events })).toMatchObject({
      versions: [1, 3],
    });
  });

  it('laat een opdracht zonder plaats zoals zij is', () => {
    const hold = parsed(command('PlaceHold'));
    expect(withStoredVersions(hold, { events })).toBe(hold);
  });
});
