/** The menu of measures in the graph's header: what size and colour of actors stand for, and the table. */
import { ChartNoAxesColumn } from 'lucide-react';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import type { Panels } from '../../state/panels.ts';
import { MenuButton, type MenuChoice } from '../../ui/menu-button.tsx';
import { COLOURS, SIZES } from './measure-words.ts';

const choices = (words: Readonly<Record<string, string>>, prefix: string): readonly MenuChoice[] =>
  Object.entries(words).map(([name, label]) => ({ id: `${prefix}:${name}`, label }));

export function MeasureMenu() {
  const { panels } = useWorkspace();
  const sizeBy = usePanels((state) => state.sizeBy);
  const colourBy = usePanels((state) => state.colourBy);
  const onAction = (id: string) => {
    const [what, name] = id.split(':');
    if (what === 'size') panels.setState({ sizeBy: name as Panels['sizeBy'] });
    else if (what === 'colour') panels.setState({ colourBy: name as Panels['colourBy'] });
    else panels.setState({ graphSide: 'measures' });
  };
  return (
    <MenuButton
      label="Measures: size, colour and table"
      icon={ChartNoAxesColumn}
      groups={[
        { items: [{ id: 'table', label: 'Table of measures' }] },
        { title: 'Size by', chosen: `size:${sizeBy}`, items: choices(SIZES, 'size') },
        { title: 'Colour by', chosen: `colour:${colourBy}`, items: choices(COLOURS, 'colour') },
      ]}
      onAction={onAction}
    />
  );
}
