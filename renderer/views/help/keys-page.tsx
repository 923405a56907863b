/** All keys: every command that has some, and the keys of graph, timeline, reader and outline. */
import { commands } from '../../app/commands.ts';
import { keysText } from '../../app/shortcuts.ts';
import { useCase } from '../../app/workspace-context.ts';

const PLACES = [
  { place: 'Everywhere', keys: 'Tab, Shift+Tab', words: 'to the next panel or control, and back' },
  { place: 'Everywhere', keys: 'Esc', words: 'select nothing, close a dialog' },
  { place: 'Search', keys: 'Ctrl+Enter', words: 'select all that was found' },
  {
    place: 'Actor graph',
    keys: '← → ↑ ↓',
    words: 'to the next actor, or event that is a node, in that direction',
  },
  { place: 'Actor graph', keys: 'Shift+← → ↑ ↓, Shift+click', words: 'add an actor to the selection' },
  { place: 'Actor graph', keys: 'Enter', words: 'show the neighbourhood of the actor' },
  {
    place: 'Actor graph',
    keys: 'Menu key, Shift+F10',
    words: 'what can be done with the actor: pin it as a line',
  },
  { place: 'Actor graph', keys: '+  −  0', words: 'zoom in, zoom out, fit' },
  { place: 'Timeline', keys: '← →', words: 'to the event before or after in the same line' },
  { place: 'Timeline', keys: '↑ ↓', words: 'to the line above or below' },
  { place: 'Timeline', keys: 'Enter', words: 'open a group of events' },
  {
    place: 'Timeline',
    keys: 'Drag the selected event',
    words: 'to another time; Esc leaves it where it was',
  },
  { place: 'Timeline', keys: 'Space', words: 'play and pause' },
  {
    place: 'Name of a line',
    keys: '↑ ↓, Home, End',
    words: 'to another name; Tab goes from the timeline to the names',
  },
  { place: 'Name of a line', keys: 'Alt+↑ ↓, Alt+Home, Alt+End', words: 'move the line' },
  { place: 'Name of a line', keys: 'Menu key, Shift+F10', words: 'pin it, move it, back to the usual order' },
  { place: 'Time window', keys: '← →', words: 'to the next date on which something begins or ends' },
  { place: 'Time window', keys: 'Shift+← →', words: 'by one day' },
  { place: 'Time window', keys: 'Page keys, Home, End', words: 'by five dates, to the first, to the last' },
  {
    place: 'Time window',
    keys: 'Wheel, Shift+wheel',
    words: 'over the strip: zoom around the pointer, move the window',
  },
  { place: 'Known on', keys: '← →', words: 'to the next day on which something was published' },
  { place: 'Reader', keys: '↑ ↓, Enter', words: 'to a sentence, and select what it says' },
  { place: 'Saved views', keys: '↑ ↓, Enter, F2, Delete', words: 'to a view, show it, rename it, delete it' },
  { place: 'Outline', keys: '↑ ↓ ← →, Enter', words: 'through the tree, open and close, select' },
] as const;

export function KeysPage() {
  const data = useCase((state) => state);
  const withKeys = commands.filter((command) => command.accelerator !== null);
  return (
    <table className="keys">
      <thead>
        <tr>
          <th scope="col">Keys</th>
          <th scope="col">What they do</th>
        </tr>
      </thead>
      <tbody>
        {withKeys.map((command) => (
          <tr key={command.id}>
            <th scope="row">{keysText(command.accelerator ?? '')}</th>
            <td>{command.label(data)}</td>
          </tr>
        ))}
        {PLACES.map(({ place, keys, words }) => (
          <tr key={place + keys}>
            <th scope="row">{keys}</th>
            <td>
              <span className="aside">{place}:</span> {words}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
