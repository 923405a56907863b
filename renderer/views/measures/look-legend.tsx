/** What size and fill of actors stand for, as a part of the graph's legend; nothing where they stand for nothing special. */
import { usePanels } from '../../app/workspace-context.ts';
import { COLOURS, SIZES } from './measure-words.ts';
import './measures.css';

const SCALE = [1, 2, 3, 4, 5] as const;

export function LookLegend() {
  const sizeBy = usePanels((panels) => panels.sizeBy);
  const colourBy = usePanels((panels) => panels.colourBy);
  const colour = COLOURS[colourBy].toLowerCase();
  return (
    <>
      {sizeBy === 'events' ? null : (
        <li>size: {sizeBy === 'pageRank' ? SIZES[sizeBy] : SIZES[sizeBy].toLowerCase()}</li>
      )}
      {colourBy === 'community' ? <li>fill and number: community, 1 is the largest</li> : null}
      {colourBy === 'none' || colourBy === 'community' ? null : (
        <li>
          little
          <span className="legend-scale" aria-hidden="true">
            {SCALE.map((step) => (
              <span key={step} className={`scale-${step}`} />
            ))}
          </span>
          much {colourBy === 'pageRank' ? COLOURS[colourBy] : colour}
        </li>
      )}
    </>
  );
}
