// Which dossier it was about: by its reference where this reader may know of it, else by a mark that tells two apart.
import type { AboutDossier as About } from '../../../contract/oversight.ts';
import { useText } from '../../text/use-text.ts';

/** Enough to tell two apart. */
const SHOWN_LENGTH = 8;

export function AboutDossier({ dossier: { reference, print } }: { readonly dossier: About }) {
  const t = useText('oversight');
  if (reference !== undefined) return <span className="vo-nowrap">{reference}</span>;
  return <span className="vo-muted">{t('unknownDossier', { print: print.slice(0, SHOWN_LENGTH) })}</span>;
}
