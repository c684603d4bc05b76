// The steps that ask for a trained person: each is a command, with a topic of the register and norms that exist.
import { describe, expect, it } from 'vitest';
import { COMMAND_TYPES } from '../dossier/commands.ts';
import { isNormId } from '../norms/register.ts';
import { asksTraining, TRAINED_STEPS, type TrainedStep } from './trained-steps.ts';
import { TRAINING_TOPIC_IDS } from './training-topics.ts';

const STEPS: readonly (readonly [string, TrainedStep])[] = Object.entries(TRAINED_STEPS);

describe('een stap die om een opgeleide vraagt', () => {
  it.each(STEPS)('%s is een opdracht, met een onderwerp en normen die bestaan — eis E6', (step, { topic, norms }) => {
    expect(COMMAND_TYPES).toContain(step);
    expect(asksTraining(step)).toBe(true);
    expect(TRAINING_TOPIC_IDS).toContain(topic);
    for (const norm of norms) expect(isNormId(norm), norm).toBe(true);
  });

  it('is er niet een waarvan het register niets zegt — eis E6', () => {
    for (const step of ['OpenDossier', 'toString']) expect(asksTraining(step)).toBe(false);
  });
});
