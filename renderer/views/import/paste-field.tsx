/** A field to paste an article into. */
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { ImportSession } from './import-session.ts';

export function PasteField({ session }: { readonly session: ImportSession }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Text of the article, its title on the first line
      </label>
      <textarea
        className="input"
        id={id}
        value={text}
        placeholder="Paste the article here"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="dialog-actions">
        <Button
          disabled={text.trim() === ''}
          onPress={() => void session.add('Pasted text', { kind: 'text', text })}
        >
          Read this text
        </Button>
      </div>
    </div>
  );
}
