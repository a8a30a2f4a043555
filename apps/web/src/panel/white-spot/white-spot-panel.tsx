import { type Levnadsvana, needLevelName, type WhiteSpotRow, type WhiteSpots } from '@halsouppdrag/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { whiteSpotsQuery } from '../../api/queries.ts';
import { useViewState } from '../../app/use-view-state.ts';
import { whiteSpotColour } from '../../app/white-spot-colour.ts';
import { LevnadsvanaBadge } from '../../components/levnadsvana-badge.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { number } from '../../format/format.ts';
import { whiteSpotsText } from '../../text/white-spots.ts';
import areaStyles from '../area/area.module.css';
import { PanelLink } from '../panel-link.tsx';
import { PanelQuery } from '../panel-query.tsx';
import { PanelTitle } from '../panel-title.tsx';
import { Section } from '../section.tsx';
import { WhiteSpotWork } from './white-spot-work.tsx';

const text = whiteSpotsText.panel;

/** One lokalsamhälle and one levnadsvana: how large the need is, what is done, and the way to do more. */
export function WhiteSpotPanel({ areaId, levnadsvana }: { areaId: string; levnadsvana: Levnadsvana }) {
  const [{ from, to }] = useViewState();
  const query = useQuery(whiteSpotsQuery({ area: areaId, from, to }));
  return (
    <PanelQuery query={query} notFound={text.notHere}>
      {(spots) => {
        const row = spots.rows.find((one) => one.areaId === areaId);
        return row === undefined ? null : <Spot spots={spots} row={row} levnadsvana={levnadsvana} />;
      }}
    </PanelQuery>
  );
}

function Spot({ spots, row, levnadsvana }: { spots: WhiteSpots; row: WhiteSpotRow; levnadsvana: Levnadsvana }) {
  const cell = row.cells.find((one) => one.levnadsvana === levnadsvana);
  if (cell === undefined) return null;
  const { areaId } = row;
  return (
    <article>
      <PanelTitle kind={<LevnadsvanaBadge levnadsvana={levnadsvana} />}>{text.title(levnadsvana, row.name)}</PanelTitle>
      <div className={areaStyles['actions']}>
        <PanelLink to={{ kind: 'newBehov', areaId, levnadsvana }} className={areaStyles['primary']}>
          {text.newBehov}
        </PanelLink>
        <PanelLink to={{ kind: 'newInsats', areaId }} className={areaStyles['secondary']}>
          {text.newInsats}
        </PanelLink>
      </div>
      <Section title={text.need}>
        <p className={areaStyles['lead']}>{needLevelName[cell.need]}</p>
        {cell.isWhiteSpot ? <p>{text.whiteSpot}</p> : null}
        <p>
          {text.why(row.index, cell.behov)} {text.gap(number(cell.gap))}
        </p>
        <p className={areaStyles['note']}>{text.limits}</p>
        {spots.indexSourceId === null || spots.indexYear === null ? null : (
          <SourceNote sourceId={spots.indexSourceId} year={spots.indexYear} mark={spots.indexMark} />
        )}
        <p>
          <Link
            to="/karta"
            search={(previous) => ({
              ...previous,
              colour: whiteSpotColour(levnadsvana),
              lon: undefined,
              lat: undefined,
              zoom: undefined,
              table: undefined,
            })}
          >
            {text.showMap(levnadsvana)}
          </Link>
        </p>
      </Section>
      <WhiteSpotWork areaId={areaId} cell={cell} spots={spots} />
    </article>
  );
}
