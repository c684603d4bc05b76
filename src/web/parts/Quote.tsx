// What somebody said, in their own words: shown as said, with who wrote it down and when.
import './quote.css';

type QuoteProps = { readonly children: string; readonly source?: string };

export function Quote({ children, source }: QuoteProps) {
  return (
    <figure className="vo-quote">
      <blockquote className="vo-user-text" dir="auto">
        {children}
      </blockquote>
      {source !== undefined && <figcaption className="vo-muted vo-small">{source}</figcaption>}
    </figure>
  );
}
