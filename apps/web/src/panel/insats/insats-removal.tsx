import type { Insats } from '@halsouppdrag/domain';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { panelName } from '../../app/panel-content.ts';
import { insatsText as text } from '../../text/insats.ts';
import { Removal } from '../removal.tsx';
import { versionTag } from '../version-tag.ts';

/** Removes an insats, after a question. */
export function InsatsRemoval({ insats }: { insats: Insats }) {
  return (
    <Removal
      list="insatser"
      id={insats.id}
      next={insats.areaIds[0] ?? panelName({ kind: 'insats', insatsId: insats.id })}
      words={{
        ask: text.remove,
        title: text.removeTitle,
        sure: text.removeSure(insats.title),
        yes: text.removeYes,
        cancel: text.cancel,
        done: text.removed,
        failed: text.removeFailed,
        stale: text.removeStale,
      }}
      send={async () => {
        const response = await api.insatser[':id'].$delete({
          param: { id: insats.id },
          header: { 'if-match': versionTag(insats.version) },
        });
        if (!response.ok) await answer(response);
      }}
    />
  );
}
