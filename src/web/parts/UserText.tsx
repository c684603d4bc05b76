// Text that somebody typed: shown as typed, with its own line breaks and its own direction, whatever the language of the page.

type UserTextProps = { readonly children: string; readonly lang?: string };

export function UserText({ children, lang }: UserTextProps) {
  return (
    <p className="vo-user-text" dir="auto" {...(lang !== undefined && { lang })}>
      {children}
    </p>
  );
}

/** A name or a few typed words inside a sentence of ours. */
export function UserWords({ children, lang }: UserTextProps) {
  return <bdi {...(lang !== undefined && { lang })}>{children}</bdi>;
}
