/** A field to paste an article into. */
import { useId, useState } from 'react';
import { t } from '#shared/i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import type { ImportSession } from './import-session.ts';

export function PasteField({ session }: { readonly session: ImportSession }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('imports.text')}
      </label>
      <textarea
        className="input"
        id={id}
        value={text}
        placeholder={t('imports.paste')}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="field-actions">
        <Button
          disabled={text.trim() === ''}
          onPress={() => void session.add(t('imports.pasted'), { kind: 'text', text })}
        >
          {t('imports.read')}
        </Button>
      </div>
    </div>
  );
}
