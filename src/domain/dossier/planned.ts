// Finding a decision among those that a dossier holds. Knows only what it looks at, so that every topic can ask.

type Held = {
  readonly plan: { readonly decisionId: string };
  readonly adopted?: object | undefined;
  readonly withdrawn?: object | undefined;
};
/** A dossier, as far as decisions go. */
export type Holding<Decision extends Held> = { readonly decisions: readonly Decision[] };

/** The decision that is being prepared now: planned, and neither adopted nor withdrawn. */
export const plannedDecision = <Decision extends Held>({ decisions }: Holding<Decision>): Decision | undefined =>
  decisions.find(({ adopted, withdrawn }) => !adopted && !withdrawn);

export const decisionById = <Decision extends Held>(
  { decisions }: Holding<Decision>,
  decisionId: string,
): Decision | undefined => decisions.find(({ plan }) => plan.decisionId === decisionId);
