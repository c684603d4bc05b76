// Choosing a person, grouped by organisation, and one of the purposes that belong to that person's role.
import { type FormEvent, useId, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { SignInPerson } from '../../../contract/session.ts';
import type { Failure } from '../../connection/problem.ts';
import { useSession } from '../../connection/session.tsx';
import { Button } from '../../parts/Action.tsx';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { RadioGroups } from '../../parts/RadioGroups.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { byOrganisation } from './by-organisation.ts';
import { returnAddress } from './return-address.ts';

export function SignInForm({ people }: { readonly people: readonly SignInPerson[] }) {
  const t = useText('signIn');
  const say = useSay();
  const id = useId();
  const choice = useChoice(people);
  const sending = useSigningIn();
  const [attempt, setAttempt] = useState(0);
  const missing = missingOf(attempt, choice);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((before) => before + 1);
    if (choice.purpose !== '') await sending.signIn(choice.personId, choice.purpose);
  };

  return (
    <form
      className="vo-stack vo-stack--large"
      noValidate
      aria-label={t('title')}
      onSubmit={(event) => void submit(event)}
    >
      <ErrorSummary
        errors={missing.map((field) => ({ message: t(`${field}Missing`), fieldId: `${id}-${field}` }))}
        attempt={attempt}
      />
      <Panel>
        <RadioGroups
          id={`${id}-person`}
          label={t('person')}
          required
          value={choice.personId}
          onChange={choice.setPerson}
          groups={byOrganisation(people, say)}
          {...(missing.includes('person') && { error: t('personMissing') })}
        />
      </Panel>
      <Panel>
        {choice.purposes.length === 0 ? (
          <p>{t('purposeFirstPerson')}</p>
        ) : (
          <RadioGroup
            id={`${id}-purpose`}
            label={t('purpose')}
            hint={t('purposeHint')}
            required
            value={choice.purpose}
            onChange={choice.setPurpose}
            options={choice.purposes.map((one) => ({ value: one.id, label: say(one.name) }))}
            {...(missing.includes('purpose') && { error: t('purposeMissing') })}
          />
        )}
      </Panel>
      {sending.failure !== undefined && <ErrorState failure={sending.failure} />}
      <div>
        <Button type="submit" busy={sending.busy}>
          {sending.busy ? t('busy') : t('submit')}
        </Button>
      </div>
    </form>
  );
}

/** Who and what for; a person with one purpose has it chosen at once. */
function useChoice(people: readonly SignInPerson[]) {
  const [personId, setPersonId] = useState('');
  const [purpose, setPurpose] = useState('');
  const purposesOf = (id: string) => people.find((person) => person.id === id)?.purposes ?? [];
  const setPerson = (id: string) => {
    const [first, second] = purposesOf(id);
    setPersonId(id);
    setPurpose(first !== undefined && second === undefined ? first.id : '');
  };
  return { personId, purpose, purposes: purposesOf(personId), setPerson, setPurpose };
}

type Choice = Pick<ReturnType<typeof useChoice>, 'personId' | 'purpose'>;

/** What is still to be chosen, once somebody tried to go on. */
function missingOf(attempt: number, { personId, purpose }: Choice): readonly ('person' | 'purpose')[] {
  if (attempt === 0 || purpose !== '') return [];
  return personId === '' ? ['person'] : ['purpose'];
}

/** Signs in and goes back to where somebody came from. */
function useSigningIn() {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const { signIn: ask } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const signIn = async (personId: string, purpose: string) => {
    if (busy) return;
    setBusy(true);
    const answer = await ask(personId, purpose);
    setBusy(false);
    if (answer.ok) await navigate(returnAddress(query.get('terug')), { replace: true });
    else setFailure(answer.refusal);
  };
  return { signIn, busy, failure };
}
