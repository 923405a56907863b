/** What size and fill of actors stand for, as a part of the graph's legend; nothing where they stand for nothing special. */
import { t } from '#shared/i18n/text.ts';
import { usePanels } from '../../app/workspace-context.ts';
import './measures.css';

const SCALE = [1, 2, 3, 4, 5] as const;

export function LookLegend() {
  const sizeBy = usePanels((panels) => panels.sizeBy);
  const colourBy = usePanels((panels) => panels.colourBy);
  return (
    <>
      {sizeBy === 'events' ? null : (
        <li>{t('measures.legend.size', { measure: t(`measures.inWords.${sizeBy}`) })}</li>
      )}
      {colourBy === 'community' ? <li>{t('measures.legend.community')}</li> : null}
      {colourBy === 'none' || colourBy === 'community' ? null : (
        <li>
          {t('measures.legend.little')}
          <span className="legend-scale" aria-hidden="true">
            {SCALE.map((step) => (
              <span key={step} className={`scale-${step}`} />
            ))}
          </span>
          {t('measures.legend.much', { measure: t(`measures.inWords.${colourBy}`) })}
        </li>
      )}
    </>
  );
}
