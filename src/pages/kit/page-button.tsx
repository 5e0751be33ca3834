import { useState } from 'preact/hooks';
import { announce } from './announce.ts';
import { openPage, type PageEntry } from './server.ts';

interface Props {
  readonly label: string;
  readonly entry: PageEntry;
  readonly look: 'primary' | 'quiet';
}

/** Opens another page of the add-on in place of this one, which takes Google a second or two. */
export function PageButton({ label, entry, look }: Props) {
  const [isOpening, setIsOpening] = useState(false);
  const [failure, setFailure] = useState('');
  const open = () => {
    if (isOpening) return;
    setIsOpening(true);
    setFailure('');
    openPage(entry).catch(({ message }: Error) => {
      const sentence = `The page could not be opened: ${message} Try again, or use the menu Extensions > Reseller Standing.`;
      setIsOpening(false);
      setFailure(sentence);
      announce(sentence);
    });
  };
  return (
    <>
      <button type="button" class={look} aria-disabled={isOpening} onClick={open}>
        {label}
      </button>
      {failure && <p class="fault">{failure}</p>}
    </>
  );
}
