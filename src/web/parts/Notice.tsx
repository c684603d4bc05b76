// A message in the page: something to know, something that worked, something to mind, something that failed.
import { Heading } from '@amsterdam/design-system-react';
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './notice.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const ICON = { info: 'info', success: 'check', warning: 'warning', danger: 'alert' } as const satisfies Record<
  NoticeTone,
  IconName
>;

type NoticeProps = PropsWithChildren<{
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly level?: 2 | 3 | 4;
}>;

export function Notice({ tone, title, level = 2, children }: NoticeProps) {
  return (
    <div className={`vo-notice vo-notice--${tone}`}>
      <span className="vo-notice__icon">
        <Icon name={ICON[tone]} />
      </span>
      <div className="vo-notice__body">
        {title !== undefined && (
          <Heading level={level} size="level-4">
            {title}
          </Heading>
        )}
        {children}
      </div>
    </div>
  );
}

/**
 * A place where messages appear after something was done. It stays in the page while it is empty, because a screen reader
 * only announces what changes inside a region that it already knows.
 */
export function LiveRegion({ children }: PropsWithChildren) {
  return (
    <div role="status" className="vo-live">
      {children}
    </div>
  );
}

type SuccessNoticeProps = PropsWithChildren<Pick<NoticeProps, 'level'> & { readonly title: string | undefined }>;

/** “It worked”: said aloud when it appears. */
export function SuccessNotice({ title, level = 2, children }: SuccessNoticeProps) {
  return (
    <LiveRegion>
      {title !== undefined && (
        <Notice tone="success" title={title} level={level}>
          {children}
        </Notice>
      )}
    </LiveRegion>
  );
}
