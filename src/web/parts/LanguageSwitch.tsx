// Choosing a language: each language is named in itself, so that whoever reads it can find it.
import { LANGUAGES, type Language } from '../../domain/basics/text.ts';
import { chooseLanguage } from '../text/language.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import './language-switch.css';

const OWN_NAME = { nl: 'Nederlands', en: 'English' } as const satisfies Record<Language, string>;

export function LanguageSwitch({ person }: { readonly person: string | undefined }) {
  const t = useText('common');
  const current = useLanguage();
  return (
    <fieldset className="vo-languages" aria-label={t('language')}>
      <Icon name="language" size={16} />
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => chooseLanguage(language, person)}
        >
          {OWN_NAME[language]}
        </button>
      ))}
    </fieldset>
  );
}
