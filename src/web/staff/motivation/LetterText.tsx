// The letter as it would be printed, from the same model as the file.
import type { LetterView } from '../../../views/building-block.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText } from '../../parts/UserText.tsx';

type Part = LetterView['sections'][number]['parts'][number];

export function LetterText({ letter }: { readonly letter: LetterView }) {
  const { title, sender, facts, sections, language } = letter;
  return (
    <article className="vo-stack vo-readable" lang={language} aria-label={title}>
      <p className="vo-muted">{sender}</p>
      <DescriptionList items={facts.map(([term = '', description]) => ({ term, description }))} />
      {sections.map((section) => (
        <div key={section.id} className="vo-stack vo-stack--small">
          <Subheading level={4}>{section.heading}</Subheading>
          <Pieces part={section} />
          {section.parts.map((part) => (
            <div key={part.id}>
              <p>
                <strong>{part.heading}</strong>
              </p>
              <Pieces part={part} />
            </div>
          ))}
        </div>
      ))}
    </article>
  );
}

const Pieces = ({ part: { pieces } }: { readonly part: Pick<Part, 'pieces'> }) =>
  pieces.map(({ text, language }) => (
    <UserText key={text} lang={language}>
      {text}
    </UserText>
  ));
