// The norms of a finding that weigh most, with the others one press away: nineteen findings below each other are read for what
// has to be done. What they are worth stands beside them, here and behind the press.
import { useCatalogue } from '../connection/catalogue.tsx';
import { useText } from '../text/use-text.ts';
import { Disclosure } from './Disclosure.tsx';
import { Norms } from './Norms.tsx';
import { WORTHS, worthOf } from './worth.ts';

export function FirstNorms({ ids }: { readonly ids: readonly string[] }) {
  const t = useText('findings');
  const { norm } = useCatalogue();
  const today = new Date().toISOString().slice(0, 10);
  const checked = ids.map(norm).filter((one) => one !== undefined && one.verified !== 'not-verified');
  const best = WORTHS.map((worth) => checked.filter((one) => one !== undefined && worthOf(one, today) === worth)).find(
    (norms) => norms.length > 0,
  );
  // Nothing checked, or nothing more to tell: all of them.
  if (best === undefined || best.length === ids.length) return <Norms ids={ids} />;
  const first = best.flatMap((one) => (one === undefined ? [] : [one.id]));
  return (
    <>
      <Norms ids={first} />
      <Disclosure summary={t('normsMore', { count: ids.length - first.length })}>
        <Norms ids={ids.filter((id) => !first.includes(id))} />
      </Disclosure>
    </>
  );
}
