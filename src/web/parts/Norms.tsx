// The provisions that a rule rests on, by what they are worth: binding law, guidance and advocacy are never shown alike.
import type { NormView } from '../../contract/law.ts';
import { useCatalogue } from '../connection/catalogue.tsx';
import { useText } from '../text/use-text.ts';
import { WORTHS, worthOf } from './worth.ts';

export function Norms({ ids }: { readonly ids: readonly string[] }) {
  const t = useText('findings');
  const { norm } = useCatalogue();
  const found = ids.map(norm).filter((one) => one !== undefined);
  const today = new Date().toISOString().slice(0, 10);
  const unknown = ids.filter((id) => norm(id) === undefined);
  return (
    <ul className="vo-plain-list">
      {WORTHS.map((worth) => {
        const norms = found.filter((one) => worthOf(one, today) === worth);
        return (
          norms.length > 0 && (
            <li key={worth}>
              <span className="vo-muted">{t(`authority.${worth}`)}: </span>
              <Names norms={norms} />
            </li>
          )
        );
      })}
      {unknown.length > 0 && <li>{unknown.join(', ')}</li>}
    </ul>
  );
}

/** What nobody checked yet stands behind what was checked, under a word of its own. */
function Names({ norms }: { readonly norms: readonly NormView[] }) {
  const t = useText('findings');
  const checked = norms.filter(({ verified }) => verified !== 'not-verified');
  const unchecked = norms.filter(({ verified }) => verified === 'not-verified');
  return (
    <>
      <NameList norms={checked} />
      {unchecked.length > 0 && (
        <>
          {checked.length > 0 && '; '}
          <span className="vo-muted">{t('notVerified')}: </span>
          <NameList norms={unchecked} />
        </>
      )}
    </>
  );
}

function NameList({ norms }: { readonly norms: readonly NormView[] }) {
  return norms.map((norm, index) => (
    <span key={norm.id}>
      {index > 0 && '; '}
      <span className="vo-norm__name">
        {norm.instrument} {norm.provision}
      </span>
    </span>
  ));
}
