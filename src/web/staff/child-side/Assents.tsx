// What whoever decides reads because the child agreed, and taking that back.
import { FACTS } from '../../../domain/situation/facts/facts.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { ItemList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type AssentsProps = { readonly sheet: Sheet };

export function Assents({ sheet }: AssentsProps) {
  const t = useText('childSide');
  const say = useSay();
  const language = useLanguage();
  return (
    <Panel title={t('assentsTitle')} level={3}>
      <p className="vo-readable">{t('assentsIntro')}</p>
      <ItemList
        items={sheet.childSide.assents.map(({ fact, on }) => ({
          key: fact,
          name: say(FACTS[fact].meaning),
          ...(on && { detail: t('assentSince', { day: longDay(on, language) }) }),
        }))}
      />
      <MayGive mayGive={sheet.mayGive} type="WithdrawAssent">
        <WithdrawForm sheet={sheet} />
      </MayGive>
    </Panel>
  );
}

const EMPTY = { fact: '', childSaid: '' };

function WithdrawForm({ sheet }: AssentsProps) {
  const t = useText('childSide');
  const say = useSay();
  const form = useSheetForm({
    name: 'withdraw-assent',
    initial: EMPTY,
    typed: ['childSaid'],
    chosen: ['fact'],
    command: (values) => ({ type: 'WithdrawAssent', ...values }),
  });
  const options = sheet.childSide.assents.map(({ fact }) => ({ value: fact, label: say(FACTS[fact].meaning) }));
  return (
    <FormPanel
      form={form}
      title={t('withdrawTitle')}
      submitLabel={t('withdrawSend')}
      doneText={t('withdrawDone')}
      level={4}
    >
      <SelectField {...form.field('fact')} label={t('withdrawWhich')} options={options} required />
      <TextAreaField {...form.field('childSaid')} label={t('withdrawSaid')} limit={4000} required />
    </FormPanel>
  );
}
