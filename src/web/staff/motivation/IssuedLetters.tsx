// The letters that were issued: when, by whom, and the numbers by which each file can be checked.
import type { BuildingBlockView } from '../../../views/building-block.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';

export function IssuedLetters({ letters }: { readonly letters: BuildingBlockView['issued'] }) {
  const t = useText('motivation');
  const language = useLanguage();
  return letters.map((letter) => (
    <div key={letter.language} className="vo-stack vo-stack--small">
      <ByLine words={t('issuedOn', { day: longDay(letter.on, language) })} by={letter.by} />
      <Disclosure summary={`${t('hashes')} – ${t(`languageName.${letter.language}`)}`}>
        <DescriptionList
          items={letter.files.map(({ form, sha256 }) => ({
            term: t(`form.${form}`),
            description: <code className="vo-user-text">{sha256}</code>,
          }))}
        />
      </Disclosure>
    </div>
  ));
}
