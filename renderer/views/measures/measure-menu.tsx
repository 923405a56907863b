/** The menu of measures in the graph's header: what size and colour of actors stand for, and the table. */
import { ChartNoAxesColumn } from 'lucide-react';
import { t } from '#shared/i18n/text.ts';
import { usePanels, useWorkspace } from '../../app/workspace-context.ts';
import type { Panels } from '../../state/panels.ts';
import { MenuButton, type MenuChoice } from '../../ui/menu-button.tsx';
import { COLOURS, measureWord, SIZES } from './measure-words.ts';

const sizes = (): readonly MenuChoice[] =>
  SIZES.map((size) => ({ id: `size:${size}`, label: measureWord(size) }));

const colours = (): readonly MenuChoice[] =>
  COLOURS.map((colour) => ({
    id: `colour:${colour}`,
    label: colour === 'none' ? t('measures.nothing') : measureWord(colour),
  }));

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
      label={t('measures.menu')}
      icon={ChartNoAxesColumn}
      groups={[
        { items: [{ id: 'table', label: t('measures.table') }] },
        { title: t('measures.sizeBy'), chosen: `size:${sizeBy}`, items: sizes() },
        { title: t('measures.colourBy'), chosen: `colour:${colourBy}`, items: colours() },
      ]}
      onAction={onAction}
    />
  );
}
