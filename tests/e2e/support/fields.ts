// Filling in fields by what stands above them, the way somebody who sees or hears the page finds them.
import type { Locator, Page } from 'playwright-core';

/** A page, or a part of it. */
export type Scope = Page | Locator;

/** A label is followed by “verplicht” where the field is required: the name begins with it. */
export const named = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

export const write = (scope: Scope, label: string, text: string): Promise<void> =>
  scope.getByRole('textbox', { name: named(label) }).fill(text);

export const choose = async (scope: Scope, label: string, option: string): Promise<void> => {
  await scope.getByRole('combobox', { name: named(label) }).selectOption({ label: option });
};

/** Marks a radio button or a tick box the way a hand does: on its words. The control itself is drawn by the style sheet. */
export async function mark(scope: Scope, control: Locator): Promise<void> {
  await control.waitFor({ state: 'attached' });
  if (await control.isChecked()) return;
  await scope.locator(`label[for="${await control.getAttribute('id')}"]`).click();
  if (!(await control.isChecked())) throw new Error('pressing the words did not mark the control');
}

/** One answer out of a group of radio buttons. */
export const pick = (scope: Scope, group: string, answer: string): Promise<void> =>
  mark(scope, scope.getByRole('radiogroup', { name: named(group) }).getByRole('radio', { name: named(answer) }));

export const tick = (scope: Scope, label: string): Promise<void> =>
  mark(scope, scope.getByRole('checkbox', { name: named(label) }));

export const press = (scope: Scope, button: string): Promise<void> =>
  scope.getByRole('button', { name: button, exact: true }).click();

/** Opens what is folded away behind these words, where it is not open yet. */
export const unfold = async (scope: Scope, words: string): Promise<void> => {
  const summary = scope.locator('summary').filter({ hasText: words }).first();
  if ((await summary.locator('xpath=..').getAttribute('open')) === null) await summary.click();
};

/** The lines of a list of rows inside a form (“Bevinding 1”). */
export const row = (scope: Scope, name: string): Locator => scope.getByRole('group', { name, exact: true });
