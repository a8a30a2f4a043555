import type { Behov } from '@halsouppdrag/domain';
import { answer } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { behovText as text } from '../../text/behov.ts';
import { insatsText } from '../../text/insats.ts';
import { RecordActions } from '../record-actions.tsx';
import { Removal } from '../removal.tsx';
import { versionTag } from '../version-tag.ts';

/** Change and remove, for those who may. An insats that builds on it keeps it from being removed. */
export function BehovActions({ behov }: { behov: Behov }) {
  return (
    <RecordActions areaIds={[behov.areaId]} edit={{ kind: 'editBehov', behovId: behov.id }} words={text}>
      {behov.insatsIds.length === 0 ? (
        <Removal
          list="behov"
          id={behov.id}
          next={behov.areaId}
          words={{
            ask: text.delete,
            title: text.deleteTitle,
            sure: text.deleteSure,
            yes: text.deleteYes,
            cancel: insatsText.cancel,
            done: text.removed,
            failed: text.deleteFailed,
            stale: text.deleteStale,
          }}
          send={async () => {
            const response = await api.behov[':id'].$delete({
              param: { id: behov.id },
              header: { 'if-match': versionTag(behov.version) },
            });
            if (!response.ok) await answer(response);
          }}
        />
      ) : null}
    </RecordActions>
  );
}
