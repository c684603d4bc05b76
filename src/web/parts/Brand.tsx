// Our own mark: the child stands in front. No logo of any government.
import { useText } from '../text/use-text.ts';
import './brand.css';

export function Brand() {
  const t = useText('common');
  return (
    <span className="vo-brand">
      <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <rect width="36" height="36" rx="6" fill="currentColor" />
        <g fill="#9db9d6">
          <circle cx="23.5" cy="10.5" r="4.5" />
          <path d="M16 31c0-8 2.5-13.5 7.5-13.5S31 23 31 31z" />
        </g>
        <g fill="#fff" stroke="currentColor" strokeWidth="1.5">
          <circle cx="13" cy="16.5" r="4" />
          <path d="M6 31.75c0-6 2.5-9.5 7-9.5s7 3.5 7 9.5z" />
        </g>
      </svg>
      <span>
        {t('brand')}
        <span className="vo-brand__line">{t('brandLine')}</span>
      </span>
    </span>
  );
}
