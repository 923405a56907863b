/** The dialog "Keyboard shortcuts": every command with keys, and the keys of graph, timeline and reader. */
import { Dialog } from '../ui/dialog.tsx';
import { commands } from './commands.ts';
import { keysText } from './shortcuts.ts';
import { useCase } from './workspace-context.ts';

const PLACES = [
  {
    keys: '← → ↑ ↓',
    words: 'Actor graph: to the next actor. Timeline: along a line and between lines. Reader: sentences',
  },
  { keys: 'Enter', words: 'Actor graph: show the neighbourhood. Reader: select what the sentence says' },
  { keys: '+  −  0', words: 'Actor graph: zoom in, zoom out, fit' },
  { keys: 'Esc', words: 'Select nothing, close a dialog' },
  { keys: '← →, Shift, Page keys', words: 'Time window: to the next date, by one day, by five dates' },
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useCase((state) => state);
  const withKeys = commands.filter((command) => command.accelerator !== null);
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <table className="keys">
        <tbody>
          {withKeys.map((command) => (
            <tr key={command.id}>
              <th scope="row">{keysText(command.accelerator ?? '')}</th>
              <td>{command.label(data)}</td>
            </tr>
          ))}
          {PLACES.map(({ keys, words }) => (
            <tr key={words}>
              <th scope="row">{keys}</th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
