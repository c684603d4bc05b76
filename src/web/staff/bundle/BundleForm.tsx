// Asks what the bundle is for, has it made, and lets the browser keep the file. The reason goes into the file and the log.
import { type FormEvent, useState } from 'react';
import type { BundleFile, BundleRequest } from '../../../contract/bundle.ts';
import { send } from '../../connection/api.ts';
import type { Failure } from '../../connection/problem.ts';
import { Actions, Button } from '../../parts/Action.tsx';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { keepAsFile } from './keep-as-file.ts';

const USES = ['court', 'oversight', 'own-file'] as const;
type Use = BundleRequest['use'];

export function BundleForm({ dossierId }: { readonly dossierId: string }) {
  const t = useText('bundle');
  const [use, setUse] = useState<Use | ''>('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const { state, make } = useMaking(dossierId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (use !== '' && why.trim() !== '' && state.status !== 'busy') void make({ use, why });
  };
  return (
    <Panel title={t('makeTitle')}>
      <form className="vo-form" aria-label={t('makeTitle')} noValidate onSubmit={submit}>
        <RadioGroup
          label={t('use')}
          value={use}
          onChange={setUse}
          options={USES.map((value) => ({ value, label: t(`uses.${value}`) }))}
          required
          {...(tried && use === '' && { error: t('chooseUse') })}
        />
        <TextAreaField
          label={t('why')}
          hint={t('whyHint')}
          limit={4000}
          value={why}
          onChange={setWhy}
          required
          {...(tried && why.trim() === '' && { error: t('fillWhy') })}
        />
        <Actions>
          <Button type="submit" busy={state.status === 'busy'}>
            {t('make')}
          </Button>
        </Actions>
      </form>
      <LiveRegion>
        {state.status === 'made' && (
          <Notice tone="success" title={t('madeTitle')} level={3}>
            <p>{t('madeText', state.counts)}</p>
          </Notice>
        )}
      </LiveRegion>
      {state.status === 'refused' && <ErrorState failure={state.failure} level={3} />}
    </Panel>
  );
}

type Counts = { readonly all: number; readonly open: number };
type State =
  | { readonly status: 'idle' | 'busy' }
  | { readonly status: 'made'; readonly counts: Counts }
  | { readonly status: 'refused'; readonly failure: Failure };

function useMaking(dossierId: string) {
  const [state, setState] = useState<State>({ status: 'idle' });
  const make = async (request: BundleRequest): Promise<void> => {
    setState({ status: 'busy' });
    const answer = await send<BundleFile>(`/v1/dossiers/${dossierId}/bundel`, request);
    if (!answer.ok) return setState({ status: 'refused', failure: answer.refusal });
    const { events } = answer.value;
    keepAsFile(`bundel-${dossierId}.json`, answer.value);
    setState({
      status: 'made',
      counts: { all: events.length, open: events.filter(({ opens }) => opens === 'all').length },
    });
  };
  return { state, make };
}
