// Checking a norm against the text itself: which text, where it can be found, and what changes by it, shown before sending.

import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { EffectChanges } from './EffectChanges.tsx';
import { languageName } from './region-name.ts';
import { type NormOnScreen, useNormForm } from './use-norm-form.ts';

const EMPTY = { readText: '', textDate: '', language: '', evidence: '', reading: '', remarks: '' };
/** Where the register does not say in which languages a text counts. */
const USUAL = ['nl', 'en', 'fr'];

export function VerifyForm(props: NormOnScreen) {
  const t = useText('normPage');
  const language = useLanguage();
  const { norm } = props;
  const form = useNormForm({
    ...props,
    type: 'VerifyNorm',
    initial: EMPTY,
    typed: ['readText', 'textDate', 'evidence'],
    chosen: ['language'],
    days: ['textDate'],
  });
  return (
    <FormPanel form={form} title={t('verify')} submitLabel={t('verifySend')} doneText={t('verifyDone')}>
      <Notice tone="info" title={t('ifVerified')} level={4}>
        <EffectChanges changes={norm.ifVerified} />
      </Notice>
      <TextField {...form.field('readText')} label={t('readText')} hint={t('readTextHint')} maxLength={200} required />
      <DateField {...form.field('textDate')} label={t('textDate')} required />
      <SelectField
        {...form.field('language')}
        label={t('language')}
        hint={t('languageHint')}
        options={(norm.authentic?.languages ?? USUAL).map((code) => ({
          value: code,
          label: languageName(code, language),
        }))}
        required
      />
      <TextAreaField
        {...form.field('evidence')}
        label={t('evidence')}
        hint={t('evidenceHint')}
        limit={4000}
        rows={3}
        required
      />
      <TextAreaField {...form.field('reading')} label={t('reading')} limit={4000} rows={3} />
      <TextAreaField {...form.field('remarks')} label={t('remarks')} limit={4000} rows={3} />
    </FormPanel>
  );
}
