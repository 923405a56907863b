/** The text that the selected item goes by, which F2 opens for writing. */
import { useCallback } from 'react';
import { usePanels, useWorkspace, useWritable } from '../../app/workspace-context.ts';
import { EditableText } from '../../ui/editable-text.tsx';

interface TitleFieldProps {
  /** Read out, e.g. "Event title". */
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => Promise<unknown>;
}

export function TitleField({ label, value, onSave }: TitleFieldProps) {
  const { panels } = useWorkspace();
  const asked = usePanels((state) => state.renaming);
  const onAsked = useCallback(() => panels.setState({ renaming: false }), [panels]);
  return (
    <EditableText
      label={label}
      value={value}
      disabled={!useWritable()}
      onSave={onSave}
      asked={asked}
      onAsked={onAsked}
    />
  );
}
