// The words that every list of rows in these forms needs.
import { useText } from '../../text/use-text.ts';

export function useRowWords() {
  const t = useText('determination');
  return {
    removeLabel: (name: string) => t('removeRow', { name: name.toLowerCase() }),
    removedLabel: (name: string) => t('removedRow', { name }),
  };
}
