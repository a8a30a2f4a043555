import type { Insats } from '@halsouppdrag/domain';
import { panelName } from '../../app/panel-content.ts';
import { insatsText as text } from '../../text/insats.ts';
import { RecordActions } from '../record-actions.tsx';
import { InsatsRemoval } from './insats-removal.tsx';

const words = { edit: text.edit, nobodyMay: text.nobodyMay, mayNot: text.mayNotEdit };

/** Change and remove, for those who may; the others are told who can. */
export function InsatsActions({ insats }: { insats: Insats }) {
  return (
    <RecordActions areaIds={insats.areaIds} edit={{ kind: 'editInsats', insatsId: insats.id }} words={words}>
      <InsatsRemoval insats={insats} key={panelName({ kind: 'insats', insatsId: insats.id })} />
    </RecordActions>
  );
}
